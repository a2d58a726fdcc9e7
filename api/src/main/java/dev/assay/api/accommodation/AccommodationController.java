package dev.assay.api.accommodation;

import static java.util.Objects.requireNonNull;

import dev.assay.api.audit.Audit;
import dev.assay.api.audit.AuditAction;
import dev.assay.api.audit.ClientAddresses;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Contract.IfMatch;
import dev.assay.api.edit.Versions;
import dev.assay.api.problem.ProblemException;
import dev.assay.db.accommodation.Accommodation;
import dev.assay.db.accommodation.AccommodationSource;
import dev.assay.db.accommodation.Accommodations;
import dev.assay.db.interview.Interview;
import dev.assay.db.practice.InterviewMoves;
import dev.assay.db.user.Users;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Accommodations over HTTP. What the staff sets holds for running interviews from then on. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class AccommodationController {
    private final Accommodations accommodations;
    private final InterviewMoves moves;
    private final Users users;
    private final Audit audit;
    private final ClientAddresses addresses;
    private final InstantSource clock;

    AccommodationController(
            Accommodations accommodations,
            InterviewMoves moves,
            Users users,
            Audit audit,
            ClientAddresses addresses,
            InstantSource clock) {
        this.accommodations = requireNonNull(accommodations, "accommodations is null");
        this.moves = requireNonNull(moves, "moves is null");
        this.users = requireNonNull(users, "users is null");
        this.audit = requireNonNull(audit, "audit is null");
        this.addresses = requireNonNull(addresses, "addresses is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** Shows what one has set for oneself. */
    @Get("/me/accommodations")
    @Contract(versioned = true)
    HttpResponse<AccommodationView> getAccommodations(HttpRequest<?> request, Caller caller) {
        return show(request, caller.userId(), AccommodationSource.SELF);
    }

    /** Sets what one needs. It holds for practice that is started from then on. */
    @Put("/me/accommodations")
    @Contract(match = IfMatch.REQUIRED, versioned = true)
    HttpResponse<AccommodationView> setAccommodations(
            HttpRequest<?> request, Caller caller, @Body AccommodationRequest body) {
        return answer(set(request, caller.userId(), AccommodationSource.SELF, body));
    }

    /** Shows what is set for somebody. */
    @Get("/admin/users/{id}/accommodations")
    @Secured(Caller.ADMIN)
    @Contract(versioned = true)
    HttpResponse<AccommodationView> getUserAccommodations(HttpRequest<?> request, UUID id) {
        return show(request, existing(id), AccommodationSource.STAFF);
    }

    /** Sets what somebody needs. It holds for everything, also for what is running. */
    @Put("/admin/users/{id}/accommodations")
    @Secured(Caller.ADMIN)
    @Contract(match = IfMatch.REQUIRED, versioned = true)
    HttpResponse<AccommodationView> setUserAccommodations(
            HttpRequest<?> request, Caller caller, UUID id, @Body AccommodationRequest body) {
        Accommodation set = set(request, existing(id), AccommodationSource.STAFF, body);
        List<Interview> running = moves.grant(
                id, interview -> accommodations.allowance(id, interview.config().mode()), clock.instant());
        // What a person needs is not noted: the log outlives the account.
        audit.account(
                Optional.of(caller.userId()),
                AuditAction.ACCOMMODATIONS_CHANGED_BY_ADMIN,
                id,
                addresses.of(request),
                Map.of("running", Integer.toString(running.size())));
        return answer(set);
    }

    private HttpResponse<AccommodationView> show(HttpRequest<?> request, UUID userId, AccommodationSource source) {
        AccommodationView view = accommodations
                .find(userId, source)
                .map(AccommodationView::of)
                .orElseGet(() -> AccommodationView.nothing(userId, source));
        return Versions.show(request, view.version(), view);
    }

    private Accommodation set(
            HttpRequest<?> request, UUID userId, AccommodationSource source, AccommodationRequest body) {
        return accommodations
                .set(userId, source, body.check(), Versions.required(request))
                .orElseThrow(Versions::stale);
    }

    private UUID existing(UUID id) {
        return users.find(id)
                .orElseThrow(() -> ProblemException.notFound("user"))
                .id();
    }

    private static HttpResponse<AccommodationView> answer(Accommodation set) {
        return HttpResponse.ok(AccommodationView.of(set))
                .header(HttpHeaders.ETAG, Versions.etag(set.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
