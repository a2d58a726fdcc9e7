package dev.assay.db.token;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.sql.Columns;
import dev.assay.db.sql.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
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
        return database.with(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
                insert.setObject(2, userId);
                insert.setString(3, name);
                insert.setString(4, Secrets.hash(token));
                insert.setArray(5, Columns.textArray(connection, Set.copyOf(scopes)));
                Columns.set(insert, 6, expiresAt);
                insert.executeUpdate();
                return token;
            }
        });
    }

    /** Looks the token up and notes that it was used. */
    public Use use(String token, Instant now) {
        return database.with(connection -> {
            try (PreparedStatement select = connection.prepareStatement(SELECT)) {
                select.setString(1, Secrets.hash(token));
                try (ResultSet row = select.executeQuery()) {
                    if (!row.next()) {
                        return new Use.Unknown();
                    }
                    if (Columns.optionalInstant(row, "expires_at").filter(at -> !at.isAfter(now)).isPresent()) {
                        return new Use.Expired();
                    }
                    Optional<Instant> lastUse = Columns.optionalInstant(row, "last_used_at");
                    if (lastUse.isEmpty() || lastUse.get().plus(USE_RESOLUTION).isBefore(now)) {
                        noteUse(connection.prepareStatement(USED), Columns.uuid(row, "id"), now);
                    }
                    return new Use.Accepted(Columns.uuid(row, "user_id"), Set.copyOf(Columns.texts(row, "scopes")));
                }
            }
        });
    }

    /** Ends a token at once; nothing happens when it is unknown. */
    public void revoke(String token, Instant now) {
        database.with(connection -> {
            try (PreparedStatement update = connection.prepareStatement(REVOKE)) {
                update.setObject(1, Columns.timestamp(now));
                update.setString(2, Secrets.hash(token));
                return update.executeUpdate();
            }
        });
    }

    private static void noteUse(PreparedStatement prepared, UUID id, Instant now) throws SQLException {
        try (prepared) {
            prepared.setObject(1, Columns.timestamp(now));
            prepared.setObject(2, id);
            prepared.executeUpdate();
        }
    }
}
