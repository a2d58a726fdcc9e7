package dev.assay.standalone.installation;

import dev.assay.db.token.ApiTokens;
import dev.assay.db.user.User;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.Users;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** API tokens for whoever may read the data folder. They belong to an account of their own, which cannot sign in. */
public final class LocalTokens {
    private static final String EMAIL = "command-line@localhost";

    private final Users users;
    private final ApiTokens tokens;
    private final Clock clock;

    private LocalTokens(DataSource database, Clock clock) {
        this.users = new Users(database);
        this.tokens = new ApiTokens(database);
        this.clock = clock;
    }

    /** Of an installation that runs. */
    public static LocalTokens of(RunState run, Clock clock) {
        return new LocalTokens(new Storage(run.databaseUrl()).database(), clock);
    }

    /**
     * Makes a token.
     *
     * @return the token, which nobody can read again
     * @throws IllegalArgumentException for a scope that does not exist
     */
    public String issue(String name, List<String> scopes, Duration valid) {
        Instant now = clock.instant();
        return tokens.issue(account(now).id(), name, scopes, Optional.of(now.plus(valid)));
    }

    private User account(Instant now) {
        return users.findByEmail(EMAIL).orElseGet(() -> {
            Users.Adding adding = users.add(EMAIL, "Command line", Optional.empty(), UserRole.USER, now);
            return switch (adding) {
                case Users.Adding.Added(User added) -> added;
                case Users.Adding.EmailTaken() -> users.findByEmail(EMAIL).orElseThrow();
            };
        });
    }
}
