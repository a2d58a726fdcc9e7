package dev.assay.api.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Contract.IdempotencyKey;
import dev.assay.api.contract.Contract.IfMatch;
import dev.assay.api.contract.Rule;
import dev.assay.api.edit.Page;
import dev.assay.api.edit.Pages;
import dev.assay.api.edit.Versions;
import dev.assay.api.idempotency.Done;
import dev.assay.api.idempotency.IdempotentRequests;
import dev.assay.api.interview.InterviewViews.InterviewView;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.db.interview.Move;
import dev.assay.db.practice.Interviews.After;
import dev.assay.db.practice.Interviews.Creation;
import dev.assay.db.practice.Interviews.Filter;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Interviews and rounds over HTTP. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class InterviewController {
    private static final String LIST = "interviews";

    /** The kinds of interviews there are to list. */
    enum InterviewKind {
        PRACTICE
    }

    private final InterviewDesk desk;
    private final IdempotentRequests idempotent;
    private final Pages pages;

    InterviewController(InterviewDesk desk, IdempotentRequests idempotent, Pages pages) {
        this.desk = requireNonNull(desk, "desk is null");
        this.idempotent = requireNonNull(idempotent, "idempotent is null");
        this.pages = requireNonNull(pages, "pages is null");
    }

    /**
     * Creates an interview with its rounds. The same key again gives the same interview, with 200 when the first
     * answer is no longer kept.
     */
    @Post("/interviews")
    @Contract(
            status = {201, 200},
            key = IdempotencyKey.REQUIRED,
            versioned = true,
            located = true,
            refuses = ProblemType.NOT_ENOUGH_QUESTIONS)
    HttpResponse<InterviewView> createInterview(HttpRequest<?> request, Caller caller, @Body InterviewRequest body) {
        return idempotent.required(
                request,
                caller,
                body,
                key -> switch (desk.create(body, caller, key)) {
                    case Creation.Created created ->
                        new Done<>(created.interview().id(), HttpStatus.CREATED);
                    case Creation.KeyUsed used -> new Done<>(used.interview().id(), HttpStatus.OK);
                },
                done -> answer(done, caller));
    }

    /** Lists one's own interviews, newest first. */
    @Get("/interviews{?limit,cursor,status,type,difficulty,kind}")
    HttpResponse<Page<InterviewView>> listInterviews(
            HttpRequest<?> request,
            Caller caller,
            @Nullable @QueryValue @Rule(min = 1, max = Pages.MOST) Integer limit,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue InterviewStatus status,
            @Nullable @QueryValue PracticeType type,
            @Nullable @QueryValue Difficulty difficulty,
            @Nullable @QueryValue InterviewKind kind) {
        int size = Pages.size(limit);
        List<Interview> found = desk.list(
                caller,
                new Filter(Optional.ofNullable(status), Optional.ofNullable(type), Optional.ofNullable(difficulty)),
                pages.after(LIST, cursor).map(place -> new After(place.at(), place.id())),
                size);
        return pages.answer(
                request,
                LIST,
                found,
                size,
                interview -> new Pages.Place(interview.createdAt(), interview.id()),
                desk.viewing(found));
    }

    /** Shows an interview. */
    @Get("/interviews/{id}")
    @Contract(versioned = true)
    HttpResponse<InterviewView> getInterview(HttpRequest<?> request, Caller caller, UUID id) {
        Interview interview = desk.find(id, caller);
        return Versions.show(request, interview.version(), desk.view(interview));
    }

    /** Lists an interview's rounds, without their questions. */
    @Get("/interviews/{id}/rounds")
    HttpResponse<InterviewViews.Rounds> listRounds(Caller caller, UUID id) {
        return HttpResponse.ok(desk.rounds(id, caller)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Starts an interview and its first round. */
    @Post("/interviews/{id}/start")
    @Contract(
            key = IdempotencyKey.OPTIONAL,
            match = IfMatch.OPTIONAL,
            versioned = true,
            refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<InterviewView> startInterview(HttpRequest<?> request, Caller caller, UUID id) {
        return move(request, caller, () -> desk.start(id, caller, Versions.optional(request)));
    }

    /** Pauses an interview, if it may be paused. */
    @Post("/interviews/{id}/pause")
    @Contract(
            key = IdempotencyKey.OPTIONAL,
            match = IfMatch.OPTIONAL,
            versioned = true,
            refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<InterviewView> pauseInterview(HttpRequest<?> request, Caller caller, UUID id) {
        return move(request, caller, id, new Move.Pause());
    }

    /** Goes on after a pause or an interruption. */
    @Post("/interviews/{id}/resume")
    @Contract(
            key = IdempotencyKey.OPTIONAL,
            match = IfMatch.OPTIONAL,
            versioned = true,
            refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<InterviewView> resumeInterview(HttpRequest<?> request, Caller caller, UUID id) {
        return move(request, caller, id, new Move.Resume());
    }

    /** Gives a sign of life, without which an interview is interrupted. Send one every fifteen seconds. */
    @Post("/interviews/{id}/heartbeat")
    @Contract(versioned = true, refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<InterviewView> sendHeartbeat(Caller caller, UUID id) {
        return response(desk.heartbeat(id, caller), HttpStatus.OK);
    }

    /** Ends the running round and starts the next. */
    @Post("/interviews/{id}/next")
    @Contract(
            key = IdempotencyKey.OPTIONAL,
            match = IfMatch.OPTIONAL,
            versioned = true,
            refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<InterviewView> nextRound(HttpRequest<?> request, Caller caller, UUID id) {
        return move(request, caller, id, new Move.Next());
    }

    /** Hands everything in. COMPLETED follows with the last verdict. */
    @Post("/interviews/{id}/complete")
    @Contract(
            key = IdempotencyKey.OPTIONAL,
            match = IfMatch.OPTIONAL,
            versioned = true,
            refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<InterviewView> completeInterview(HttpRequest<?> request, Caller caller, UUID id) {
        return move(request, caller, id, new Move.Complete());
    }

    /** Gives an interview up. */
    @Post("/interviews/{id}/abandon")
    @Contract(
            key = IdempotencyKey.OPTIONAL,
            match = IfMatch.OPTIONAL,
            versioned = true,
            refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<InterviewView> abandonInterview(HttpRequest<?> request, Caller caller, UUID id) {
        return move(request, caller, id, new Move.Abandon());
    }

    /** Shows a round, with its question once it has started. */
    @Get("/rounds/{id}")
    @Contract(versioned = true, changesUnseen = true)
    HttpResponse<RoundView> getRound(Caller caller, UUID id) {
        RoundView round = desk.round(id, caller);
        // Whether the question is shown depends on more than the round, so a version alone is no reason to say
        // "unchanged".
        return HttpResponse.ok(round)
                .header(HttpHeaders.ETAG, Versions.etag(round.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Ends a round, and starts no other; the interview afterwards. */
    @Post("/rounds/{id}/complete")
    @Contract(key = IdempotencyKey.OPTIONAL, versioned = true, refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<InterviewView> completeRound(HttpRequest<?> request, Caller caller, UUID id) {
        return move(request, caller, () -> desk.moveRound(id, caller, new Move.CompleteRound(id)));
    }

    /** Leaves a round out; the interview afterwards. */
    @Post("/rounds/{id}/skip")
    @Contract(key = IdempotencyKey.OPTIONAL, versioned = true, refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<InterviewView> skipRound(HttpRequest<?> request, Caller caller, UUID id) {
        return move(request, caller, () -> desk.moveRound(id, caller, new Move.SkipRound(id)));
    }

    private HttpResponse<InterviewView> move(HttpRequest<?> request, Caller caller, UUID id, Move move) {
        return move(request, caller, () -> desk.move(id, caller, Versions.optional(request), move));
    }

    private HttpResponse<InterviewView> move(HttpRequest<?> request, Caller caller, Supplier<Interview> move) {
        return idempotent.optional(
                request,
                caller,
                Map.of(),
                () -> new Done<>(move.get().id(), HttpStatus.OK),
                done -> answer(done, caller));
    }

    private HttpResponse<InterviewView> answer(Done<InterviewView> done, Caller caller) {
        MutableHttpResponse<InterviewView> response = response(desk.find(done.subject(), caller), done.status());
        return done.status() == HttpStatus.CREATED
                ? response.header(HttpHeaders.LOCATION, "/api/v1/interviews/" + done.subject())
                : response;
    }

    private MutableHttpResponse<InterviewView> response(Interview interview, HttpStatus status) {
        return HttpResponse.status(status)
                .body(desk.view(interview))
                .header(HttpHeaders.ETAG, Versions.etag(interview.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
