package dev.assay.db.session;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.sql.Columns;
import dev.assay.db.sql.Database;
import dev.assay.db.token.Secrets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Sessions of signed-in people. A session is a family of refresh tokens: each rotation adds one and retires the one
 * before. A retired token that is presented again was stolen, by the one who presents it now or the one who did before:
 * then the whole family ends.
 */
public final class Sessions {
    /** From sign-in; rotating does not prolong it. */
    public static final Duration LIFETIME = Duration.ofDays(7);

    private static final int LONGEST_USER_AGENT = 400;
    private static final String INSERT = """
            INSERT INTO sessions
                (id, user_id, family_id, refresh_token_hash, user_agent, ip_address, created_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String SELECT_TOKEN = """
            SELECT s.id, s.user_id, s.family_id, s.user_agent, s.ip_address, s.expires_at,
                   s.rotated_at IS NOT NULL AS retired,
                   s.revoked_at IS NOT NULL OR u.status <> 'ACTIVE' AS ended
              FROM sessions s
              JOIN users u ON u.id = s.user_id
             WHERE s.refresh_token_hash = ?
               FOR UPDATE OF s
            """;
    private static final String RETIRE = "UPDATE sessions SET rotated_at = ? WHERE id = ?";
    private static final String REVOKE = """
            UPDATE sessions SET revoked_at = ? WHERE family_id = ? AND revoked_at IS NULL
            """;
    private static final String FIND_LIVE = """
            SELECT s.user_id, u.role = 'ADMIN' AS admin
              FROM sessions s
              JOIN users u ON u.id = s.user_id
             WHERE s.family_id = ? AND s.rotated_at IS NULL AND s.revoked_at IS NULL
               AND s.expires_at > ? AND u.status = 'ACTIVE'
            """;

    private final Database database;

    public Sessions(DataSource pool) {
        this.database = new Database(pool);
    }

    /** A session that counts at the moment. */
    public record LiveSession(UUID id, UUID userId, boolean admin) {}

    /** @param refreshToken the clear text, which nobody can read again */
    public record Opened(UUID id, UUID userId, String refreshToken, Instant expiresAt) {
        /** Leaves the token out. */
        @Override
        public String toString() {
            return "Opened[" + id + ", " + userId + ", " + expiresAt + "]";
        }
    }

    /** What came of presenting a refresh token. */
    public sealed interface Rotation {
        record Rotated(Opened session) implements Rotation {}

        /** The token was retired before: the family has been revoked. */
        record Reused() implements Rotation {}

        /** Unknown, expired, revoked, or of an account that was stopped. */
        record Refused() implements Rotation {}
    }

    /** Where a session was opened, as far as known. */
    public record Origin(Optional<String> userAgent, Optional<String> ipAddress) {}

    public Opened open(UUID userId, Origin origin, Instant now) {
        return database.with(connection -> insert(
                connection, userId, UuidCreator.getTimeOrderedEpoch(), origin, now, now.plus(LIFETIME)));
    }

    public Rotation rotate(String refreshToken, Instant now) {
        return database.inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT_TOKEN)) {
                select.setString(1, Secrets.hash(refreshToken));
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? rotate(connection, row, now) : new Rotation.Refused();
                }
            }
        });
    }

    public Optional<LiveSession> findLive(UUID id, Instant now) {
        return database.with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(FIND_LIVE)) {
                select.setObject(1, id);
                select.setObject(2, Columns.timestamp(now));
                try (ResultSet row = select.executeQuery()) {
                    return row.next()
                            ? Optional.of(new LiveSession(id, Columns.uuid(row, "user_id"), row.getBoolean("admin")))
                            : Optional.empty();
                }
            }
        });
    }

    /** Ends a session and all its tokens; nothing happens when it has ended before. */
    public void revoke(UUID id, Instant now) {
        database.with(connection -> revoke(connection, id, now));
    }

    /** Ends the session that the refresh token belongs to, if any. */
    public void revokeByToken(String refreshToken, Instant now) {
        database.inTransaction(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT_TOKEN)) {
                select.setString(1, Secrets.hash(refreshToken));
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? revoke(connection, Columns.uuid(row, "family_id"), now) : 0;
                }
            }
        });
    }

    private static Rotation rotate(Connection connection, ResultSet row, Instant now) throws SQLException {
        UUID family = Columns.uuid(row, "family_id");
        Instant expiresAt = Columns.instant(row, "expires_at");
        if (row.getBoolean("ended") || !expiresAt.isAfter(now)) {
            return new Rotation.Refused();
        }
        if (row.getBoolean("retired")) {
            revoke(connection, family, now);
            return new Rotation.Reused();
        }
        try (PreparedStatement retire = connection.prepareStatement(RETIRE)) {
            retire.setObject(1, Columns.timestamp(now));
            retire.setObject(2, Columns.uuid(row, "id"));
            retire.executeUpdate();
        }
        Origin origin = new Origin(
                Optional.ofNullable(row.getString("user_agent")), Optional.ofNullable(row.getString("ip_address")));
        return new Rotation.Rotated(insert(connection, Columns.uuid(row, "user_id"), family, origin, now, expiresAt));
    }

    private static Opened insert(
            Connection connection, UUID userId, UUID family, Origin origin, Instant now, Instant expiresAt)
            throws SQLException {
        String token = Secrets.random();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
            insert.setObject(2, userId);
            insert.setObject(3, family);
            insert.setString(4, Secrets.hash(token));
            insert.setString(5, origin.userAgent().map(Sessions::shortened).orElse(null));
            insert.setString(6, origin.ipAddress().orElse(null));
            insert.setObject(7, Columns.timestamp(now));
            insert.setObject(8, Columns.timestamp(expiresAt));
            insert.executeUpdate();
        }
        return new Opened(family, userId, token, expiresAt);
    }

    private static int revoke(Connection connection, UUID family, Instant now) throws SQLException {
        try (PreparedStatement revoke = connection.prepareStatement(REVOKE)) {
            revoke.setObject(1, Columns.timestamp(now));
            revoke.setObject(2, family);
            return revoke.executeUpdate();
        }
    }

    private static String shortened(String userAgent) {
        return userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT));
    }
}
