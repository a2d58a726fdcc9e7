package dev.assay.standalone.installation;

import dev.assay.db.Storage;
import dev.assay.db.audit.AuditLog;
import dev.assay.db.json.JsonText;
import dev.assay.db.settings.DatabaseSettings;
import dev.assay.db.user.User;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.UserStatus;
import dev.assay.db.user.Users;
import dev.assay.standalone.console.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Administrators, made by whoever may read the data folder. What is made is in the audit log, without an actor. */
public final class Administrators {
    private static final int VERSION = 1;
    private static final String CREATED = "account.administrator-created";
    private static final String PROMOTED = "account.administrator-promoted";

    private final DatabaseSettings database;
    private final Clock clock;

    Administrators(DatabaseSettings database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of an installation that runs. */
    public static Administrators of(RunState run, Clock clock) {
        return new Administrators(DatabaseSettings.parse(run.databaseUrl()), clock);
    }

    /** Whether somebody has registered with that address. */
    public boolean isTaken(String email) {
        try (Storage storage = Storage.open(database, 1)) {
            return storage.get(Users.class).findByEmail(email).isPresent();
        }
    }

    /**
     * Makes an account that administers.
     *
     * @param name empty: the part of the address before the @
     * @throws Problem if the address is taken
     */
    public void create(Credentials credentials, Optional<String> name) {
        try (Storage storage = Storage.open(database, 1)) {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            String email = credentials.email();
            Users.Adding adding = storage.get(Users.class)
                    .add(
                            email,
                            name.orElseGet(() -> email.substring(0, email.indexOf('@'))),
                            Optional.of(credentials.passwordHash()),
                            UserRole.ADMIN,
                            now);
            switch (adding) {
                case Users.Adding.Added(User added) -> note(storage, CREATED, added.id(), now);
                case Users.Adding.EmailTaken() -> throw taken(email);
            }
        }
    }

    /**
     * Lets an account administer, from its next request on.
     *
     * @return false when it did already
     * @throws Problem if there is no such account, or it was stopped
     */
    public boolean promote(String email) {
        try (Storage storage = Storage.open(database, 1)) {
            Users users = storage.get(Users.class);
            User user = users.findByEmail(email)
                    .orElseThrow(() -> new Problem(
                            "nobody has registered as " + email + "; ./assay admin create makes an account"));
            if (user.status() != UserStatus.ACTIVE) {
                throw new Problem("the account " + email + " is " + user.status() + " (expected: ACTIVE)");
            }
            if (user.role() == UserRole.ADMIN) {
                return false;
            }
            users.setRole(user.id(), UserRole.ADMIN);
            note(storage, PROMOTED, user.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
            return true;
        }
    }

    /** Says what to do about an address that somebody has. */
    public static Problem taken(String email) {
        return new Problem("somebody has registered as " + email + " already; if you know that it is you, ./assay admin"
                + " promote " + email + " makes that account an administrator");
    }

    private static void note(Storage storage, String action, UUID account, Instant now) {
        storage.get(AuditLog.class)
                .append(
                        now,
                        Optional.empty(),
                        action,
                        "account",
                        Optional.of(account),
                        Optional.empty(),
                        JsonText.of(JsonText.document(VERSION).put("by", "command line")));
    }
}
