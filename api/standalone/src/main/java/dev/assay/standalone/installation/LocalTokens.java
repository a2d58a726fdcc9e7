package dev.assay.standalone.installation;

import dev.assay.db.Storage;
import dev.assay.db.settings.DatabaseSettings;
import dev.assay.db.token.ApiTokens;
import dev.assay.db.user.User;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.Users;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** API tokens for whoever may read the data folder. They belong to an account of their own, which cannot sign in. */
public final class LocalTokens {
    private static final String EMAIL = "command-line@localhost";

    private final DatabaseSettings database;
    private final Clock clock;

    private LocalTokens(DatabaseSettings database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of an installation that runs. */
    public static LocalTokens of(RunState run, Clock clock) {
        return new LocalTokens(DatabaseSettings.parse(run.databaseUrl()), clock);
    }

    /**
     * Makes a token.
     *
     * @param perMinute its own limit of requests, 0 for none; empty: the one that all tokens have
     * @return the token, which nobody can read again
     * @throws IllegalArgumentException for a scope that does not exist, and a limit out of range
     */
    public String issue(String name, List<String> scopes, Duration valid, OptionalInt perMinute) {
        try (Storage storage = Storage.open(database, 1)) {
            Instant now = clock.instant();
            UUID owner = account(storage.get(Users.class), now).id();
            ApiTokens tokens = storage.get(ApiTokens.class);
            Optional<Instant> end = Optional.of(now.plus(valid));
            return perMinute.isPresent()
                    ? tokens.issue(owner, name, scopes, end, perMinute.getAsInt())
                    : tokens.issue(owner, name, scopes, end);
        }
    }

    private static User account(Users users, Instant now) {
        return users.findByEmail(EMAIL).orElseGet(() -> {
            Users.Adding adding = users.add(EMAIL, "Command line", Optional.empty(), UserRole.USER, now);
            return switch (adding) {
                case Users.Adding.Added(User added) -> added;
                case Users.Adding.EmailTaken() -> users.findByEmail(EMAIL).orElseThrow();
            };
        });
    }
}
