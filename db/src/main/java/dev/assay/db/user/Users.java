package dev.assay.db.user;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The accounts of an installation. */
public final class Users {
    private static final String INSERT = """
            INSERT INTO users (id, email, name, password_hash, role, created_at)
            VALUES (?, lower(?), ?, ?, ?, ?)
            ON CONFLICT DO NOTHING
            RETURNING id, email, name, password_hash, role, status, created_at, version
            """;
    private static final String INSERT_PROFILE = "INSERT INTO user_profiles (id, user_id) VALUES (?, ?)";
    private static final String SELECT = """
            SELECT id, email, name, password_hash, role, status, created_at, version
              FROM users
             WHERE\s""";
    private static final String SIGNED_IN = "UPDATE users SET last_login_at = ? WHERE id = ?";
    private static final String SET_ROLE = "UPDATE users SET role = ?, version = version + 1 WHERE id = ?";

    private final Database database;

    public Users(DataSource pool) {
        this.database = new Database(pool);
    }

    /** What came of adding an account. */
    public sealed interface Adding {
        record Added(User user) implements Adding {}

        /** Another account has this address, in whatever letter case. */
        record EmailTaken() implements Adding {}
    }

    /** Adds an ACTIVE account with an empty profile. */
    public Adding add(String email, String name, Optional<String> passwordHash, UserRole role, Instant now) {
        return database.transact(connection -> insert(connection, email, name, passwordHash, role, now));
    }

    public Optional<User> find(UUID id) {
        return database.transact(connection -> Statements.first(connection, SELECT + "id = ?", Users::user, id));
    }

    /** The letter case of the address does not count. */
    public Optional<User> findByEmail(String email) {
        return database.transact(
                connection -> Statements.first(connection, SELECT + "lower(email) = lower(?)", Users::user, email));
    }

    public void markSignedIn(UUID id, Instant now) {
        database.transact(connection -> Statements.update(connection, SIGNED_IN, now, id));
    }

    /** Takes effect with the account's next request. */
    public void setRole(UUID id, UserRole role) {
        database.transact(connection -> Statements.update(connection, SET_ROLE, role, id));
    }

    private static Adding insert(
            Connection connection, String email, String name, Optional<String> hash, UserRole role, Instant now)
            throws SQLException {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        Optional<User> user = Statements.first(connection, INSERT, Users::user, id, email, name, hash, role, now);
        if (user.isEmpty()) {
            return new Adding.EmailTaken();
        }
        Statements.update(connection, INSERT_PROFILE, UuidCreator.getTimeOrderedEpoch(), id);
        return new Adding.Added(user.get());
    }

    private static User user(Row row) throws SQLException {
        return new User(
                row.uuid("id"),
                row.text("email"),
                row.text("name"),
                row.optionalText("password_hash"),
                row.named(UserRole.class, "role"),
                row.named(UserStatus.class, "status"),
                row.instant("created_at"),
                row.integer("version"));
    }
}
