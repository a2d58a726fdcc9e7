package dev.assay.db.session;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.token.Secrets;
import java.sql.Connection;
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

    /** A session with its newest token in clear text, which nobody can read again. */
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
        return database.transact(connection ->
                insert(connection, userId, UuidCreator.getTimeOrderedEpoch(), origin, now, now.plus(LIFETIME)));
    }

    public Rotation rotate(String refreshToken, Instant now) {
        return database.transact(connection -> {
            Optional<Held> held = held(connection, refreshToken);
            return held.isPresent() ? rotate(connection, held.get(), now) : new Rotation.Refused();
        });
    }

    public Optional<LiveSession> findLive(UUID id, Instant now) {
        return database.transact(connection -> Statements.first(
                connection, FIND_LIVE, row -> new LiveSession(id, row.uuid("user_id"), row.flag("admin")), id, now));
    }

    /** Ends a session and all its tokens; nothing happens when it has ended before. */
    public void revoke(UUID id, Instant now) {
        database.transact(connection -> Statements.update(connection, REVOKE, now, id));
    }

    /** Ends the session that the refresh token belongs to, if any. */
    public void revokeByToken(String refreshToken, Instant now) {
        database.transact(connection -> {
            Optional<Held> held = held(connection, refreshToken);
            return held.isPresent()
                    ? Statements.update(connection, REVOKE, now, held.get().family())
                    : 0;
        });
    }

    private record Held(
            UUID id, UUID userId, UUID family, Origin origin, Instant expiresAt, boolean retired, boolean ended) {}

    private static Optional<Held> held(Connection connection, String refreshToken) throws SQLException {
        return Statements.first(
                connection,
                SELECT_TOKEN,
                row -> new Held(
                        row.uuid("id"),
                        row.uuid("user_id"),
                        row.uuid("family_id"),
                        new Origin(row.optionalText("user_agent"), row.optionalText("ip_address")),
                        row.instant("expires_at"),
                        row.flag("retired"),
                        row.flag("ended")),
                Secrets.hash(refreshToken));
    }

    private static Rotation rotate(Connection connection, Held held, Instant now) throws SQLException {
        if (held.ended() || !held.expiresAt().isAfter(now)) {
            return new Rotation.Refused();
        }
        if (held.retired()) {
            Statements.update(connection, REVOKE, now, held.family());
            return new Rotation.Reused();
        }
        Statements.update(connection, RETIRE, now, held.id());
        return new Rotation.Rotated(
                insert(connection, held.userId(), held.family(), held.origin(), now, held.expiresAt()));
    }

    private static Opened insert(
            Connection connection, UUID userId, UUID family, Origin origin, Instant now, Instant expiresAt)
            throws SQLException {
        String token = Secrets.random();
        Statements.update(
                connection,
                INSERT,
                UuidCreator.getTimeOrderedEpoch(),
                userId,
                family,
                Secrets.hash(token),
                origin.userAgent().map(Sessions::shortened),
                origin.ipAddress(),
                now,
                expiresAt);
        return new Opened(family, userId, token, expiresAt);
    }

    private static String shortened(String userAgent) {
        return userAgent.substring(0, Math.min(userAgent.length(), LONGEST_USER_AGENT));
    }
}
