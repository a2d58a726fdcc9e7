package dev.assay.api.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.idempotency.Done;
import dev.assay.api.idempotency.IdempotentRequests;
import dev.assay.api.problem.Violations;
import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.db.interview.Interviews.After;
import dev.assay.db.interview.Interviews.Creation;
import dev.assay.db.interview.Move;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Interviews and rounds over HTTP. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class InterviewController {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 100;

    private final InterviewDesk desk;
    private final IdempotentRequests idempotent;
    private final Cursors cursors;

    InterviewController(InterviewDesk desk, IdempotentRequests idempotent, Cursors cursors) {
        this.desk = requireNonNull(desk, "desk is null");
        this.idempotent = requireNonNull(idempotent, "idempotent is null");
        this.cursors = requireNonNull(cursors, "cursors is null");
    }

    @Post("/interviews")
    HttpResponse<?> create(HttpRequest<?> request, Caller caller, @Body InterviewRequest body) {
        return idempotent.required(
                request,
                caller,
                body,
                key -> switch (desk.create(body, caller, key)) {
                    case Creation.Created created ->
                        new Done(created.interview().id(), HttpStatus.CREATED);
                    case Creation.KeyUsed used -> new Done(used.interview().id(), HttpStatus.OK);
                },
                done -> answer(done, caller));
    }

    @Get("/interviews{?limit,cursor,status}")
    HttpResponse<?> list(
            Caller caller,
            @Nullable @QueryValue Integer limit,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue InterviewStatus status) {
        Violations violations = new Violations();
        int size = violations.inRange(limit, DEFAULT_LIMIT, 1, MOST, "limit");
        violations.throwIfAny();
        List<Interview> found = desk.list(
                caller, Optional.ofNullable(status), Optional.ofNullable(cursor).map(cursors::read), size);
        List<Interview> page = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size
                ? cursors.write(
                        new After(page.getLast().createdAt(), page.getLast().id()))
                : null;
        MutableHttpResponse<?> response = HttpResponse.ok(
                new InterviewViews.Page<>(page.stream().map(desk::view).toList(), next));
        if (next != null) {
            URI url = URI.create("/api/v1/interviews?limit=" + size + "&cursor=" + next
                    + (status == null ? "" : "&status=" + status));
            response.header(HttpHeaders.LINK, "<" + url + ">; rel=\"next\"");
        }
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Get("/interviews/{id}")
    HttpResponse<?> show(HttpRequest<?> request, Caller caller, UUID id) {
        Interview interview = desk.find(id, caller);
        boolean unchanged = request.getHeaders()
                .findFirst(HttpHeaders.IF_NONE_MATCH)
                .filter(etag(interview)::equals)
                .isPresent();
        return unchanged
                ? HttpResponse.notModified().header(HttpHeaders.ETAG, etag(interview))
                : response(interview, HttpStatus.OK);
    }

    @Get("/interviews/{id}/rounds")
    HttpResponse<?> rounds(Caller caller, UUID id) {
        List<InterviewViews.RoundSummary> rounds = desk.rounds(desk.find(id, caller)).stream()
                .map(InterviewViews.RoundSummary::of)
                .toList();
        return HttpResponse.ok(new InterviewViews.Page<>(rounds, null)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Post("/interviews/{id}/start")
    HttpResponse<?> start(HttpRequest<?> request, Caller caller, UUID id) {
        return move(request, caller, id, Move.START);
    }

    @Post("/interviews/{id}/next")
    HttpResponse<?> next(HttpRequest<?> request, Caller caller, UUID id) {
        return move(request, caller, id, Move.NEXT);
    }

    @Post("/interviews/{id}/complete")
    HttpResponse<?> complete(HttpRequest<?> request, Caller caller, UUID id) {
        return move(request, caller, id, Move.COMPLETE);
    }

    @Post("/interviews/{id}/abandon")
    HttpResponse<?> abandon(HttpRequest<?> request, Caller caller, UUID id) {
        return move(request, caller, id, Move.ABANDON);
    }

    @Get("/rounds/{id}")
    HttpResponse<?> round(Caller caller, UUID id) {
        return HttpResponse.ok(desk.round(id, caller)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private HttpResponse<?> move(HttpRequest<?> request, Caller caller, UUID id, Move move) {
        return idempotent.optional(
                request,
                caller,
                Map.of(),
                () -> new Done(desk.move(id, caller, move).id(), HttpStatus.OK),
                done -> answer(done, caller));
    }

    private HttpResponse<?> answer(Done done, Caller caller) {
        MutableHttpResponse<?> response = response(desk.find(done.subject(), caller), done.status());
        return done.status() == HttpStatus.CREATED
                ? response.header(HttpHeaders.LOCATION, "/api/v1/interviews/" + done.subject())
                : response;
    }

    private MutableHttpResponse<?> response(Interview interview, HttpStatus status) {
        return HttpResponse.status(status)
                .body(desk.view(interview))
                .header(HttpHeaders.ETAG, etag(interview))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static String etag(Interview interview) {
        return "\"v" + interview.version() + "\"";
    }
}
