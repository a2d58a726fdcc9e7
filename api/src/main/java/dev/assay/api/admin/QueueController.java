package dev.assay.api.admin;

import static java.util.Objects.requireNonNull;

import dev.assay.api.audit.Audit;
import dev.assay.api.audit.AuditAction;
import dev.assay.api.audit.ClientAddresses;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JobKind;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.judging.Lane;
import dev.assay.db.oversight.DeadJob;
import dev.assay.db.oversight.JudgeOversight;
import dev.assay.db.oversight.LaneState;
import dev.assay.db.oversight.Retrial;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What waits to be judged and what failed for good, over HTTP, for administrators. */
@Controller("/api/v1/admin")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.ADMIN)
final class QueueController {
    private static final Duration LATELY = Duration.ofDays(1);
    private static final int MOST_SHOWN = 100;

    private final JudgeOversight oversight;
    private final Retrial retrial;
    private final Audit audit;
    private final ClientAddresses addresses;
    private final InstantSource clock;

    QueueController(
            JudgeOversight oversight, Retrial retrial, Audit audit, ClientAddresses addresses, InstantSource clock) {
        this.oversight = requireNonNull(oversight, "oversight is null");
        this.retrial = requireNonNull(retrial, "retrial is null");
        this.audit = requireNonNull(audit, "audit is null");
        this.addresses = requireNonNull(addresses, "addresses is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * The queue.
     *
     * @param lanes in the order in which they are served
     * @param deadCount jobs that ended because of us within the last day
     * @param dead the newest 100 of them
     */
    record QueueView(Instant serverNow, List<QueueLaneView> lanes, int deadCount, List<DeadJobView> dead) {}

    /**
     * A lane.
     *
     * @param waiting jobs that nobody holds
     * @param oldestSec for how long one of them has been waiting by now; null when none waits
     * @param putBack of those that wait, how many a runner had held before
     * @param expired of those that run, how many have a lease that is over
     * @param faults of ours that were counted against jobs that wait or run
     */
    record QueueLaneView(
            Lane lane, int waiting, @Nullable Long oldestSec, int putBack, int running, int expired, int faults) {
        static QueueLaneView of(LaneState state, Instant now) {
            return new QueueLaneView(
                    state.lane(),
                    state.waiting(),
                    state.oldest()
                            .map(since ->
                                    Math.max(0, Duration.between(since, now).toSeconds()))
                            .orElse(null),
                    state.putBack(),
                    state.running(),
                    state.expired(),
                    state.faults());
        }
    }

    /** A job with verdict IE. */
    record DeadJobView(
            JobKind kind, UUID id, int attempt, @Nullable String fault, Instant finishedAt) {
        static DeadJobView of(DeadJob dead) {
            return new DeadJobView(
                    dead.job().kind(),
                    dead.job().id(),
                    dead.attempt(),
                    dead.fault().orElse(null),
                    dead.finishedAt());
        }
    }

    /** A job that is judged once more. */
    record RetriedJobView(JobKind kind, UUID id, JudgedStatus status) {}

    /** Shows what waits to be judged, what is being judged, and what failed for good within the last day. */
    @Get("/queue")
    HttpResponse<QueueView> getQueue() {
        Instant now = clock.instant();
        List<DeadJob> dead = oversight.dead(now.minus(LATELY));
        QueueView view = new QueueView(
                now,
                oversight.lanes(now).stream()
                        .map(lane -> QueueLaneView.of(lane, now))
                        .toList(),
                dead.size(),
                dead.stream().limit(MOST_SHOWN).map(DeadJobView::of).toList());
        return HttpResponse.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Has a submission that ended because of us judged once more, while its round has no score. */
    @Post("/submissions/{id}/retry")
    @Contract(status = 202, refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<RetriedJobView> retrySubmission(HttpRequest<?> request, Caller caller, UUID id) {
        return retry(request, caller, JobId.submission(id));
    }

    /** Has an execution that ended because of us judged once more. */
    @Post("/executions/{id}/retry")
    @Contract(status = 202, refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<RetriedJobView> retryExecution(HttpRequest<?> request, Caller caller, UUID id) {
        return retry(request, caller, JobId.execution(id));
    }

    private HttpResponse<RetriedJobView> retry(HttpRequest<?> request, Caller caller, JobId job) {
        String what = job.kind().name().toLowerCase(Locale.ROOT);
        switch (retrial.retry(job)) {
            case Retrial.Outcome.Queued _ -> {
                // It is told below.
            }
            case Retrial.Outcome.NotDead other ->
                throw ProblemException.conflict(
                        ProblemType.STATE_CONFLICT,
                        "Only what ended because of us, with verdict IE, is judged once more.",
                        other.state(),
                        List.of("IE"));
            case Retrial.Outcome.Scored _ ->
                throw ProblemException.of(
                        ProblemType.STATE_CONFLICT, "The round has its score, from another submission.");
            case Retrial.Outcome.Busy _ ->
                throw ProblemException.of(
                        ProblemType.STATE_CONFLICT, "Another submission of the round is still being judged.");
            case Retrial.Outcome.Missing _ -> throw ProblemException.notFound(what);
        }
        audit.about(
                what, Optional.of(caller.userId()), AuditAction.JOB_RETRIED, job.id(), addresses.of(request), Map.of());
        return HttpResponse.<RetriedJobView>accepted()
                .body(new RetriedJobView(job.kind(), job.id(), JudgedStatus.PENDING))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
