package dev.assay.api.submission;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Contract.IdempotencyKey;
import dev.assay.api.edit.Page;
import dev.assay.api.events.JobEvents;
import dev.assay.api.idempotency.Done;
import dev.assay.api.idempotency.IdempotentRequests;
import dev.assay.api.limit.Holder;
import dev.assay.api.limit.LimitedUse;
import dev.assay.api.limit.RequestLimits;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.judging.JobId;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.UUID;
import org.reactivestreams.Publisher;

/** Submissions over HTTP. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class SubmissionController {
    private final SubmissionDesk desk;
    private final IdempotentRequests idempotent;
    private final RequestLimits limits;
    private final JobEvents events;

    SubmissionController(SubmissionDesk desk, IdempotentRequests idempotent, RequestLimits limits, JobEvents events) {
        this.desk = requireNonNull(desk, "desk is null");
        this.idempotent = requireNonNull(idempotent, "idempotent is null");
        this.limits = requireNonNull(limits, "limits is null");
        this.events = requireNonNull(events, "events is null");
    }

    /** Hands code in, to be tried or to be judged. It is judged later: follow it, or read it again. */
    @Post("/rounds/{id}/submissions")
    @Contract(
            status = 202,
            key = IdempotencyKey.REQUIRED,
            located = true,
            refuses = {ProblemType.STATE_CONFLICT, ProblemType.ROUND_CLOSED, ProblemType.UNSUPPORTED_LANGUAGE})
    HttpResponse<CandidateSubmission> createSubmission(
            HttpRequest<?> request, Caller caller, UUID id, @Body SubmissionRequest body) {
        return idempotent.required(
                request,
                caller,
                body,
                key -> {
                    count(request, caller, body);
                    return done(desk.create(id, caller, body));
                },
                done -> accepted(desk.find(done.subject(), caller)));
    }

    /** Whoever sends a key again is not counted again. */
    private void count(HttpRequest<?> request, Caller caller, SubmissionRequest body) {
        if (body.submissionType() != null) {
            LimitedUse use = switch (body.submissionType()) {
                case RUN -> LimitedUse.RUN;
                case SUBMIT -> LimitedUse.SUBMIT;
            };
            limits.take(request, use, new Holder.User(caller.userId()));
        }
    }

    private static Done<CandidateSubmission> done(CandidateSubmission created) {
        return Done.notYetOnDisk(created.id(), accepted(created));
    }

    private static HttpResponse<CandidateSubmission> accepted(CandidateSubmission submission) {
        return HttpResponse.<CandidateSubmission>accepted()
                .body(submission)
                .header(HttpHeaders.LOCATION, "/api/v1/submissions/" + submission.id());
    }

    /** Lists the newest hundred submissions of a round. */
    @Get("/rounds/{id}/submissions")
    HttpResponse<Page<CandidateSubmission>> listSubmissions(Caller caller, UUID id) {
        return HttpResponse.ok(new Page<>(desk.ofRound(id, caller), null))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Shows a submission as far as it is judged. */
    @Get("/submissions/{id}")
    HttpResponse<CandidateSubmission> getSubmission(Caller caller, UUID id) {
        return HttpResponse.ok(desk.find(id, caller)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Follows a submission until it is judged. */
    @Get("/submissions/{id}/events")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<String>> followSubmission(Caller caller, UUID id) {
        return events.follow(JobId.submission(id), desk.tellsProgress(id, caller), () -> desk.state(id, caller));
    }

    /** Shows a submission with everything that is known of it. */
    @Get("/admin/submissions/{id}")
    @Secured(Caller.ADMIN)
    HttpResponse<StaffSubmission> getSubmissionAsStaff(UUID id) {
        return HttpResponse.ok(desk.staffView(id)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
