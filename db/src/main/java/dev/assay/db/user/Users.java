package dev.assay.db.user;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.sql.Columns;
import dev.assay.db.sql.Database;
import dev.assay.db.sql.DatabaseException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The accounts of an installation. */
public final class Users {
    private static final String UNIQUE_EMAIL = "idx_users_email";
    private static final String INSERT = """
            INSERT INTO users (id, email, name, password_hash, role, created_at)
            VALUES (?, lower(?), ?, ?, ?, ?)
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
        try {
            return new Adding.Added(insert(email, name, passwordHash, role, now));
        } catch (DatabaseException e) {
            if (e.breaksUnique(UNIQUE_EMAIL)) {
                return new Adding.EmailTaken();
            }
            throw e;
        }
    }

    public Optional<User> find(UUID id) {
        return database.with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT + "id = ?")) {
                select.setObject(1, id);
                return only(select);
            }
        });
    }

    /** The letter case of the address does not count. */
    public Optional<User> findByEmail(String email) {
        return database.with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT + "lower(email) = lower(?)")) {
                select.setString(1, email);
                return only(select);
            }
        });
    }

    public void markSignedIn(UUID id, Instant now) {
        database.with(connection -> {
            try (PreparedStatement update = connection.prepareStatement(SIGNED_IN)) {
                update.setObject(1, Columns.timestamp(now));
                update.setObject(2, id);
                return update.executeUpdate();
            }
        });
    }

    /** Takes effect with the account's next request. */
    public void setRole(UUID id, UserRole role) {
        database.with(connection -> {
            try (PreparedStatement update = connection.prepareStatement(SET_ROLE)) {
                update.setString(1, role.name());
                update.setObject(2, id);
                return update.executeUpdate();
            }
        });
    }

    private User insert(String email, String name, Optional<String> passwordHash, UserRole role, Instant now) {
        return database.inTransaction(connection -> {
            User user;
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
                insert.setString(2, email);
                insert.setString(3, name);
                insert.setString(4, passwordHash.orElse(null));
                insert.setString(5, role.name());
                insert.setObject(6, Columns.timestamp(now));
                user = only(insert).orElseThrow();
            }
            try (PreparedStatement insert = connection.prepareStatement(INSERT_PROFILE)) {
                insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
                insert.setObject(2, user.id());
                insert.executeUpdate();
            }
            return user;
        });
    }

    private static Optional<User> only(PreparedStatement select) throws SQLException {
        try (ResultSet rows = select.executeQuery()) {
            return rows.next() ? Optional.of(user(rows)) : Optional.empty();
        }
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(
                Columns.uuid(row, "id"),
                row.getString("email"),
                row.getString("name"),
                Optional.ofNullable(row.getString("password_hash")),
                UserRole.valueOf(row.getString("role")),
                UserStatus.valueOf(row.getString("status")),
                Columns.instant(row, "created_at"),
                row.getInt("version"));
    }
}
