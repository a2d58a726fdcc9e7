package dev.assay.api.auth;

import static java.util.Objects.requireNonNull;

import dev.assay.db.user.Capability;
import io.micronaut.security.authentication.Authentication;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, checked against the database on this very request.
 *
 * @param userId the account
 * @param admin may see the complete projections
 * @param sessionId the session of an access token; empty for an API token
 * @param capabilities what the account may do besides being a candidate; none for an API token
 * @param scopes what an API token may do; empty for a session, which may do everything the account may
 */
public record Caller(
        UUID userId, boolean admin, Set<Capability> capabilities, Optional<UUID> sessionId, Set<String> scopes) {
    /** Role of every caller who signed in with a password. */
    public static final String SESSION = "SESSION";

    /** Role of signed-in administrators. */
    public static final String ADMIN = "ADMIN";

    /** Role of those who signed in and run interviews. */
    public static final String INTERVIEWER = "INTERVIEWER";

    /** Role of those who signed in and write questions. */
    public static final String AUTHOR = "AUTHOR";

    /** Role of API tokens with the scope {@code account:read}. */
    public static final String ACCOUNT_READ_SCOPE = "SCOPE_account:read";

    /** Role of API tokens with the scope {@code executions}. */
    public static final String EXECUTIONS_SCOPE = "SCOPE_executions";

    static final String ATTRIBUTE = "caller";

    public Caller {
        requireNonNull(userId, "userId is null");
        requireNonNull(sessionId, "sessionId is null");
        capabilities = Set.copyOf(capabilities);
        scopes = Set.copyOf(scopes);
    }

    /** The caller behind what the framework knows of a request, if we put one there. */
    public static Optional<Caller> of(Authentication authentication) {
        return Optional.ofNullable(authentication.getAttributes().get(ATTRIBUTE))
                .map(Caller.class::cast);
    }

    public static Caller ofSession(UUID userId, boolean admin, UUID sessionId) {
        return ofSession(userId, admin, Set.of(), sessionId);
    }

    public static Caller ofSession(UUID userId, boolean admin, Set<Capability> capabilities, UUID sessionId) {
        return new Caller(userId, admin, capabilities, Optional.of(sessionId), Set.of());
    }

    public static Caller ofApiToken(UUID userId, Set<String> scopes) {
        return new Caller(userId, false, Set.of(), Optional.empty(), scopes);
    }
}
