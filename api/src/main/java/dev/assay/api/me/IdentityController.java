package dev.assay.api.me;

import static java.util.Objects.requireNonNull;

import dev.assay.api.audit.Audit;
import dev.assay.api.audit.AuditAction;
import dev.assay.api.audit.ClientAddresses;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.edit.Page;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.user.Identities;
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
import java.util.UUID;

/** One's own identities elsewhere over HTTP. */
@Controller("/api/v1/me/identities")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class IdentityController {
    private final Identities identities;
    private final Audit audit;
    private final ClientAddresses addresses;

    IdentityController(Identities identities, Audit audit, ClientAddresses addresses) {
        this.identities = requireNonNull(identities, "identities is null");
        this.audit = requireNonNull(audit, "audit is null");
        this.addresses = requireNonNull(addresses, "addresses is null");
    }

    /** An account elsewhere that signs in here. */
    record IdentityView(UUID id, String provider, Instant createdAt) {}

    /** Lists the accounts elsewhere that sign in here. */
    @Get
    HttpResponse<Page<IdentityView>> listIdentities(Caller caller) {
        return HttpResponse.ok(new Page<>(
                        identities.list(caller.userId()).stream()
                                .map(one -> new IdentityView(one.id(), one.provider(), one.createdAt()))
                                .toList(),
                        null))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Unlinks an account elsewhere. */
    @Delete("/{id}")
    @Contract(status = 204, refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<Void> unlinkIdentity(HttpRequest<?> request, Caller caller, UUID id) {
        return switch (identities.unlink(caller.userId(), id)) {
            case UNLINKED -> {
                audit.own(AuditAction.IDENTITY_UNLINKED, caller.userId(), addresses.of(request));
                yield HttpResponse.noContent();
            }
            case UNKNOWN -> throw ProblemException.notFound("identity");
            case LAST ->
                throw ProblemException.of(
                        ProblemType.STATE_CONFLICT,
                        "It is the only way into this account; set a password by resetting it first.");
        };
    }
}
