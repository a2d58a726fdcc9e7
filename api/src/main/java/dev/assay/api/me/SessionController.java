package dev.assay.api.me;

import static java.util.Objects.requireNonNull;

import dev.assay.api.audit.Audit;
import dev.assay.api.audit.AuditAction;
import dev.assay.api.audit.ClientAddresses;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.edit.Page;
import dev.assay.api.problem.ProblemException;
import dev.assay.db.session.Sessions;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One's own sessions over HTTP. */
@Controller("/api/v1/me/sessions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class SessionController {
    private final Sessions sessions;
    private final Audit audit;
    private final ClientAddresses addresses;
    private final InstantSource clock;

    SessionController(Sessions sessions, Audit audit, ClientAddresses addresses, InstantSource clock) {
        this.sessions = requireNonNull(sessions, "sessions is null");
        this.audit = requireNonNull(audit, "audit is null");
        this.addresses = requireNonNull(addresses, "addresses is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * A session.
     *
     * @param current whether it is the one that asks
     */
    record SessionView(
            UUID id,
            boolean current,
            @Nullable String userAgent,
            @Nullable String ipAddress,
            Instant createdAt,
            Instant lastUsedAt,
            Instant expiresAt) {
        static SessionView of(Sessions.OpenSession session, Caller caller) {
            return new SessionView(
                    session.id(),
                    Optional.of(session.id()).equals(caller.sessionId()),
                    session.userAgent(),
                    session.ipAddress(),
                    session.openedAt(),
                    session.usedAt(),
                    session.expiresAt());
        }
    }

    /** Lists one's own sessions. */
    @Get
    HttpResponse<Page<SessionView>> listSessions(Caller caller) {
        List<SessionView> views = sessions.list(caller.userId(), clock.instant()).stream()
                .map(session -> SessionView.of(session, caller))
                .toList();
        return HttpResponse.ok(new Page<>(views, null)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Ends one of one's own sessions. */
    @Delete("/{id}")
    @Contract(status = 204)
    HttpResponse<Void> revokeSession(HttpRequest<?> request, Caller caller, UUID id) {
        if (!sessions.revokeOf(caller.userId(), id, clock.instant())) {
            throw ProblemException.notFound("session");
        }
        audit.own(AuditAction.SESSION_REVOKED, caller.userId(), addresses.of(request));
        return HttpResponse.noContent();
    }

    /** Ends all sessions but the one that asks. */
    @Delete
    @Contract(status = 204)
    HttpResponse<Void> revokeOtherSessions(HttpRequest<?> request, Caller caller) {
        sessions.revokeOthers(caller.userId(), caller.sessionId(), clock.instant());
        audit.own(AuditAction.SESSION_REVOKED, caller.userId(), addresses.of(request));
        return HttpResponse.noContent();
    }
}
