package dev.assay.db.token;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** The API tokens of an installation. The clear text exists once, in the answer to {@link #issue}. */
public final class ApiTokens {
    /** What every token starts with, so that people and scanners recognise one. */
    public static final String PREFIX = "assay_";

    /** May judge programs without an interview. */
    public static final String SCOPE_EXECUTIONS = "executions";

    private static final Set<String> SCOPES = Set.of(SCOPE_EXECUTIONS);

    /** How exact the time of last use is; busy tokens do not write a row with each request. */
    private static final Duration USE_RESOLUTION = Duration.ofMinutes(1);

    private static final String INSERT = """
            INSERT INTO api_tokens (id, user_id, name, token_hash, scopes, expires_at)
            VALUES (?, ?, ?, ?, ?, ?)
            """;
    private static final String SELECT = """
            SELECT t.id, t.user_id, t.scopes, t.expires_at, t.last_used_at
              FROM api_tokens t
              JOIN users u ON u.id = t.user_id
             WHERE t.token_hash = ? AND t.revoked_at IS NULL AND u.status = 'ACTIVE'
            """;
    private static final String USED = "UPDATE api_tokens SET last_used_at = ? WHERE id = ?";
    private static final String REVOKE = """
            UPDATE api_tokens SET revoked_at = ? WHERE token_hash = ? AND revoked_at IS NULL
            """;

    private final Database database;

    public ApiTokens(DataSource pool) {
        this.database = new Database(pool);
    }

    /** What a presented token is worth. */
    public sealed interface Use {
        record Accepted(UUID userId, Set<String> scopes) implements Use {
            public Accepted {
                scopes = Set.copyOf(scopes);
            }
        }

        record Expired() implements Use {}

        /** Never issued, revoked, or of an account that was stopped. */
        record Unknown() implements Use {}
    }

    /**
     * Issues a token.
     *
     * @param name for its owner, at most 100 characters
     * @param scopes what it may do, at least one
     * @param expiresAt empty for a token that does not expire
     * @return the clear text, which nobody can read again
     * @throws IllegalArgumentException for a scope that does not exist
     */
    public String issue(UUID userId, String name, Collection<String> scopes, Optional<Instant> expiresAt) {
        if (scopes.isEmpty() || !SCOPES.containsAll(scopes)) {
            throw new IllegalArgumentException("scopes are " + scopes + " (expected: some of " + SCOPES + ")");
        }
        String token = PREFIX + Secrets.random();
        database.transact(connection -> Statements.update(
                connection,
                INSERT,
                UuidCreator.getTimeOrderedEpoch(),
                userId,
                name,
                Secrets.hash(token),
                scopes.stream().distinct().sorted().toList(),
                expiresAt));
        return token;
    }

    /** Looks the token up and notes that it was used. */
    public Use use(String token, Instant now) {
        return database.transact(connection -> {
            Optional<Found> found = Statements.first(connection, SELECT, ApiTokens::found, Secrets.hash(token));
            if (found.isEmpty()) {
                return new Use.Unknown();
            }
            if (found.get().expiresAt().filter(at -> !at.isAfter(now)).isPresent()) {
                return new Use.Expired();
            }
            if (found.get()
                    .lastUsedAt()
                    .filter(at -> at.plus(USE_RESOLUTION).isAfter(now))
                    .isEmpty()) {
                Statements.update(connection, USED, now, found.get().id());
            }
            return new Use.Accepted(found.get().userId(), Set.copyOf(found.get().scopes()));
        });
    }

    /** Ends a token at once; nothing happens when it is unknown. */
    public void revoke(String token, Instant now) {
        database.transact(connection -> Statements.update(connection, REVOKE, now, Secrets.hash(token)));
    }

    private record Found(
            UUID id, UUID userId, List<String> scopes, Optional<Instant> expiresAt, Optional<Instant> lastUsedAt) {}

    private static Found found(Row row) throws SQLException {
        return new Found(
                row.uuid("id"),
                row.uuid("user_id"),
                row.texts("scopes"),
                row.optionalInstant("expires_at"),
                row.optionalInstant("last_used_at"));
    }
}
