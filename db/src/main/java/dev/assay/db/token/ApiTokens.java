package dev.assay.db.token;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/** The API tokens of an installation. The clear text exists once, in the answer to {@link #issue}. */
@Singleton
public class ApiTokens {
    /** What every token starts with, so that people and scanners recognise one. */
    public static final String PREFIX = "assay_";

    /** May judge programs without an interview. */
    public static final String SCOPE_EXECUTIONS = "executions";

    /** May read the account and its profile. */
    public static final String SCOPE_ACCOUNT_READ = "account:read";

    /** The highest limit of requests that a token can have. */
    public static final int MOST_PER_MINUTE = 1_000_000;

    /** How long an expired token is still said to be expired, and not unknown. */
    public static final Duration KEPT = Duration.ofDays(30);

    /** All there are. */
    public static final Set<String> SCOPES = Set.of(SCOPE_EXECUTIONS, SCOPE_ACCOUNT_READ);

    /** How exact the time of last use is; busy tokens do not write a row with each request. */
    private static final Duration USE_RESOLUTION = Duration.ofMinutes(1);

    private final TokenRows rows;

    ApiTokens(TokenRows rows) {
        this.rows = rows;
    }

    /** What a presented token is worth. */
    public sealed interface Use {
        /**
         * It may do what its scopes say.
         *
         * @param perMinute its own limit of requests, 0 for none; empty: the one that all tokens have
         */
        record Accepted(UUID id, UUID userId, Set<String> scopes, OptionalInt perMinute) implements Use {
            public Accepted {
                scopes = Set.copyOf(scopes);
            }
        }

        record Expired() implements Use {}

        /** Never issued, revoked, or of an account that was stopped. */
        record Unknown() implements Use {}
    }

    /** A token as its owner sees it later. */
    public record Token(
            UUID id,
            String name,
            Set<String> scopes,
            Instant createdAt,
            Optional<Instant> expiresAt,
            Optional<Instant> lastUsedAt) {
        public Token {
            scopes = Set.copyOf(scopes);
        }
    }

    /** A new token with its clear text, which nobody can read again. */
    public record Issued(UUID id, String secret) {
        /** Leaves the secret out. */
        @Override
        public String toString() {
            return "Issued[" + id + "]";
        }
    }

    /** Those that still do something, the newest first. */
    public List<Token> list(UUID userId, Instant now) {
        return rows.list(userId, now).stream()
                .map(row -> new Token(
                        row.id(),
                        row.name(),
                        Set.copyOf(row.scopes()),
                        // The id is made with the row and tells when.
                        Instant.ofEpochMilli(row.id().getMostSignificantBits() >>> 16),
                        row.expiresAt(),
                        row.lastUsedAt()))
                .toList();
    }

    /** Ends one of the user's tokens at once; says whether there was one. */
    public boolean revokeOf(UUID userId, UUID id, Instant now) {
        return rows.revokeOf(userId, id, now) == 1;
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
        return create(userId, name, scopes, expiresAt).secret();
    }

    /**
     * Issues a token with a limit of its own.
     *
     * @param perMinute requests, 0 to {@link #MOST_PER_MINUTE}; 0 for no limit
     */
    public String issue(
            UUID userId, String name, Collection<String> scopes, Optional<Instant> expiresAt, int perMinute) {
        if (perMinute < 0 || perMinute > MOST_PER_MINUTE) {
            throw new IllegalArgumentException(
                    "perMinute is " + perMinute + " (expected: 0 to " + MOST_PER_MINUTE + ", 0 for no limit)");
        }
        return create(userId, name, scopes, expiresAt, OptionalInt.of(perMinute))
                .secret();
    }

    /** The same, with the id under which it is listed and revoked. */
    public Issued create(UUID userId, String name, Collection<String> scopes, Optional<Instant> expiresAt) {
        return create(userId, name, scopes, expiresAt, OptionalInt.empty());
    }

    private Issued create(
            UUID userId, String name, Collection<String> scopes, Optional<Instant> expiresAt, OptionalInt perMinute) {
        if (scopes.isEmpty() || !SCOPES.containsAll(scopes)) {
            throw new IllegalArgumentException("scopes are " + scopes + " (expected: some of " + SCOPES + ")");
        }
        String token = PREFIX + Secrets.random();
        UUID id = UuidCreator.getTimeOrderedEpoch();
        rows.save(new TokenRow(
                id,
                userId,
                name,
                Secrets.hash(token),
                scopes.stream().distinct().sorted().toList(),
                expiresAt,
                Optional.empty(),
                perMinute));
        return new Issued(id, token);
    }

    /** Looks the token up and notes, at most once a minute, that it was used. */
    public Use use(String token, Instant now) {
        Optional<TokenRow> found = rows.find(Secrets.hash(token));
        if (found.isEmpty()) {
            return new Use.Unknown();
        }
        TokenRow row = found.get();
        if (row.isExpired(now)) {
            return new Use.Expired();
        }
        if (row.lastUsedAt().filter(at -> at.plus(USE_RESOLUTION).isAfter(now)).isEmpty()) {
            rows.markUsed(row.id(), now);
        }
        return new Use.Accepted(row.id(), row.userId(), Set.copyOf(row.scopes()), row.requestsPerMin());
    }

    /** Deletes the tokens that expired {@link #KEPT} ago; says how many. */
    public int purge(Instant now) {
        return rows.purge(now.minus(KEPT));
    }

    /** Ends a token at once; nothing happens when it is unknown. */
    public void revoke(String token, Instant now) {
        rows.revoke(Secrets.hash(token), now);
    }
}
