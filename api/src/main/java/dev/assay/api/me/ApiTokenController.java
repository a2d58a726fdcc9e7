package dev.assay.api.me;

import static java.util.Objects.requireNonNull;

import dev.assay.api.audit.Audit;
import dev.assay.api.audit.AuditAction;
import dev.assay.api.audit.ClientAddresses;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Rule;
import dev.assay.api.edit.Page;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.problem.Violations;
import dev.assay.db.token.ApiTokens;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.UUID;

/** One's own API tokens over HTTP. */
@Controller("/api/v1/me/tokens")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class ApiTokenController {
    private static final int MOST = 50;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 3650;

    private final ApiTokens tokens;
    private final Audit audit;
    private final ClientAddresses addresses;
    private final InstantSource clock;

    ApiTokenController(ApiTokens tokens, Audit audit, ClientAddresses addresses, InstantSource clock) {
        this.tokens = requireNonNull(tokens, "tokens is null");
        this.audit = requireNonNull(audit, "audit is null");
        this.addresses = requireNonNull(addresses, "addresses is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * A token to be issued.
     *
     * @param expiresInDays null: it does not expire
     */
    record TokenRequest(
            @Rule(min = 1, max = LONGEST_NAME) String name,

            @Rule(
                    min = 1,
                    oneOf = {"executions", "account:read"})
            List<String> scopes,

            @Nullable @Rule(min = 1, max = MOST_DAYS) Integer expiresInDays) {
        OptionalInt check() {
            Violations violations = new Violations();
            if (violations.present(name, "/name")) {
                violations.require(
                        !name.isBlank() && name.strip().length() <= LONGEST_NAME,
                        "/name",
                        "out-of-range",
                        "name has " + name.strip().length() + " characters (expected: 1 to " + LONGEST_NAME + ")");
            }
            if (violations.present(scopes, "/scopes")) {
                violations.require(
                        !scopes.isEmpty() && scopes.stream().allMatch(scope -> ApiTokens.SCOPES.contains(scope + "")),
                        "/scopes",
                        "unknown-scope",
                        "scopes are " + scopes + " (expected: some of " + new TreeSet<>(ApiTokens.SCOPES) + ")");
            }
            OptionalInt days = violations.inRange(expiresInDays, 1, MOST_DAYS, "/expires_in_days");
            violations.throwIfAny();
            return days;
        }
    }

    /**
     * A token; its secret is shown once.
     *
     * @param token the secret; null but in the answer that issues it
     */
    record TokenView(
            UUID id,
            String name,
            TreeSet<String> scopes,
            Instant createdAt,
            @Nullable Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable String token) {
        static TokenView of(ApiTokens.Token token, String secret) {
            return new TokenView(
                    token.id(),
                    token.name(),
                    new TreeSet<>(token.scopes()),
                    token.createdAt(),
                    token.expiresAt().orElse(null),
                    token.lastUsedAt().orElse(null),
                    secret);
        }

        /** Leaves the secret out. */
        @Override
        public String toString() {
            return "TokenView[" + id + "]";
        }
    }

    /** Lists one's own API tokens, without their secrets. */
    @Get
    HttpResponse<Page<TokenView>> listTokens(Caller caller) {
        List<TokenView> views = tokens.list(caller.userId(), clock.instant()).stream()
                .map(token -> TokenView.of(token, null))
                .toList();
        return HttpResponse.ok(new Page<>(views, null)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Issues an API token. Its secret is in this answer and nowhere else. */
    @Post
    @Contract(status = 201, located = true, refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<TokenView> issueToken(HttpRequest<?> request, Caller caller, @Body TokenRequest wanted) {
        OptionalInt days = wanted.check();
        Instant now = clock.instant();
        if (tokens.list(caller.userId(), now).size() >= MOST) {
            throw ProblemException.of(
                    ProblemType.STATE_CONFLICT, "There are " + MOST + " tokens already; revoke one first.");
        }
        Optional<Instant> expiresAt =
                days.isPresent() ? Optional.of(now.plus(days.getAsInt(), ChronoUnit.DAYS)) : Optional.empty();
        ApiTokens.Issued issued = tokens.create(caller.userId(), wanted.name().strip(), wanted.scopes(), expiresAt);
        note(request, caller, AuditAction.TOKEN_ISSUED, issued.id());
        ApiTokens.Token token = tokens.list(caller.userId(), now).stream()
                .filter(listed -> listed.id().equals(issued.id()))
                .findFirst()
                .orElseThrow(() -> ProblemException.notFound("token"));
        return HttpResponse.created(TokenView.of(token, issued.secret()))
                .header(HttpHeaders.LOCATION, "/api/v1/me/tokens/" + issued.id())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Revokes an API token. */
    @Delete("/{id}")
    @Contract(status = 204)
    HttpResponse<Void> revokeToken(HttpRequest<?> request, Caller caller, UUID id) {
        if (!tokens.revokeOf(caller.userId(), id, clock.instant())) {
            throw ProblemException.notFound("token");
        }
        note(request, caller, AuditAction.TOKEN_REVOKED, id);
        return HttpResponse.noContent();
    }

    private void note(HttpRequest<?> request, Caller caller, AuditAction action, UUID token) {
        audit.account(
                Optional.of(caller.userId()),
                action,
                caller.userId(),
                addresses.of(request),
                Map.of("token", token.toString()));
    }
}
