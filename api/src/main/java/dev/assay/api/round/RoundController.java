package dev.assay.api.round;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Contract.IdempotencyKey;
import dev.assay.api.contract.Contract.IfMatch;
import dev.assay.api.contract.Rule;
import dev.assay.api.edit.Page;
import dev.assay.api.edit.Versions;
import dev.assay.api.idempotency.Done;
import dev.assay.api.idempotency.IdempotentRequests;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.problem.Violations;
import dev.assay.api.round.RoundViews.DraftView;
import dev.assay.api.round.RoundViews.HintsView;
import dev.assay.api.round.RoundViews.MessageView;
import dev.assay.api.round.RoundViews.RoundResponseView;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.UUID;

/** The work in a round over HTTP. */
@Controller("/api/v1")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.SESSION)
final class RoundController {
    private static final int DEFAULT_LIMIT = 50;
    private static final int MOST = 100;

    private final RoundDesk desk;
    private final ResponseDesk responses;
    private final IdempotentRequests idempotent;

    RoundController(RoundDesk desk, ResponseDesk responses, IdempotentRequests idempotent) {
        this.desk = requireNonNull(desk, "desk is null");
        this.responses = requireNonNull(responses, "responses is null");
        this.idempotent = requireNonNull(idempotent, "idempotent is null");
    }

    /** Shows what was saved last in a language. */
    @Get("/rounds/{id}/drafts/{language}")
    @Contract(versioned = true, refuses = ProblemType.UNSUPPORTED_LANGUAGE)
    HttpResponse<DraftView> getDraft(HttpRequest<?> request, Caller caller, UUID id, String language) {
        DraftView draft = desk.draft(id, caller, language);
        return Versions.show(request, draft.revision(), draft);
    }

    /**
     * Saves what has been written so far. The first draft of a language is saved with If-None-Match: *, or with
     * If-Match: "v0".
     */
    @Put("/rounds/{id}/drafts/{language}")
    @Contract(
            match = IfMatch.REQUIRED_UNLESS_FIRST,
            versioned = true,
            refuses = {ProblemType.STATE_CONFLICT, ProblemType.ROUND_CLOSED, ProblemType.UNSUPPORTED_LANGUAGE})
    HttpResponse<DraftView> saveDraft(
            HttpRequest<?> request, Caller caller, UUID id, String language, @Body RoundRequests.DraftBody body) {
        boolean first = request.getHeaders()
                .findFirst(HttpHeaders.IF_NONE_MATCH)
                .filter("*"::equals)
                .isPresent();
        DraftView saved = desk.save(id, caller, language, body, first ? 0 : Versions.required(request));
        return HttpResponse.ok(saved)
                .header(HttpHeaders.ETAG, Versions.etag(saved.revision()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Shows the hints that were revealed. */
    @Get("/rounds/{id}/hints")
    HttpResponse<HintsView> getHints(Caller caller, UUID id) {
        return shown(desk.hints(id, caller));
    }

    /** Reveals the next hint, or shows an earlier one again. */
    @Post("/rounds/{id}/hints")
    @Contract(
            key = IdempotencyKey.OPTIONAL,
            refuses = {ProblemType.STATE_CONFLICT, ProblemType.ROUND_CLOSED})
    HttpResponse<HintsView> revealHint(
            HttpRequest<?> request, Caller caller, UUID id, @Body @Nullable RoundRequests.HintBody body) {
        RoundRequests.HintBody wanted = body == null ? new RoundRequests.HintBody(null) : body;
        return idempotent.optional(
                request,
                caller,
                wanted,
                () -> new Done<>(id, shown(desk.hint(id, caller, wanted))),
                done -> shown(desk.hints(done.subject(), caller)));
    }

    /** Answers a question that asks for no program: the next revision of the answer. */
    @Post("/rounds/{id}/responses")
    @Contract(
            status = 201,
            key = IdempotencyKey.OPTIONAL,
            located = true,
            refuses = {ProblemType.STATE_CONFLICT, ProblemType.ROUND_CLOSED})
    HttpResponse<RoundResponseView> answerRound(
            HttpRequest<?> request, Caller caller, UUID id, @Body RoundRequests.ResponseBody body) {
        return idempotent.optional(
                request,
                caller,
                body,
                () -> {
                    RoundResponseView stored = responses.answer(id, caller, body);
                    return new Done<>(stored.id(), created(stored));
                },
                done -> created(responses.find(done.subject(), caller)));
    }

    /** Lists all revisions of the answer. */
    @Get("/rounds/{id}/responses")
    HttpResponse<Page<RoundResponseView>> listResponses(Caller caller, UUID id) {
        return shown(new Page<>(responses.ofRound(id, caller), null));
    }

    /** Shows one revision of an answer. */
    @Get("/responses/{id}")
    HttpResponse<RoundResponseView> getResponse(Caller caller, UUID id) {
        return shown(responses.find(id, caller));
    }

    /** Makes a choice final, and shows whether it was right. */
    @Post("/responses/{id}/lock")
    @Contract(
            key = IdempotencyKey.OPTIONAL,
            refuses = {ProblemType.STATE_CONFLICT, ProblemType.ROUND_CLOSED})
    HttpResponse<RoundResponseView> lockResponse(HttpRequest<?> request, Caller caller, UUID id) {
        return idempotent.optional(
                request,
                caller,
                List.of(),
                () -> new Done<>(id, shown(responses.lock(id, caller))),
                done -> shown(responses.find(done.subject(), caller)));
    }

    /** Lists what was said in a round, oldest first. */
    @Get("/rounds/{id}/messages{?after_seq,limit}")
    HttpResponse<Page<MessageView>> listMessages(
            Caller caller,
            UUID id,
            @Nullable @QueryValue("after_seq") @Rule(min = 0) Integer afterSeq,
            @Nullable @QueryValue @Rule(min = 1, max = MOST) Integer limit) {
        Violations violations = new Violations();
        int after = violations.inRange(afterSeq, 0, 0, Integer.MAX_VALUE, "after_seq");
        int size = violations.inRange(limit, DEFAULT_LIMIT, 1, MOST, "limit");
        violations.throwIfAny();
        return shown(new Page<>(
                desk.said(id, caller, after, size).stream().map(MessageView::of).toList(), null));
    }

    /** Stores what the candidate says. Whoever answers finds it in the outbox, and answers with a message of their own. */
    @Post("/rounds/{id}/messages")
    @Contract(
            status = 201,
            key = IdempotencyKey.OPTIONAL,
            refuses = {ProblemType.STATE_CONFLICT, ProblemType.ROUND_CLOSED})
    HttpResponse<MessageView> sendMessage(
            HttpRequest<?> request, Caller caller, UUID id, @Body RoundRequests.MessageBody body) {
        return idempotent.optional(
                request,
                caller,
                body,
                () -> {
                    MessageView stored = MessageView.of(desk.say(id, caller, body));
                    return new Done<>(
                            stored.id(), HttpResponse.status(HttpStatus.CREATED).body(stored));
                },
                done -> HttpResponse.status(HttpStatus.CREATED).body(MessageView.of(desk.message(done.subject()))));
    }

    private static HttpResponse<RoundResponseView> created(RoundResponseView response) {
        return HttpResponse.status(HttpStatus.CREATED)
                .body(response)
                .header(HttpHeaders.LOCATION, "/api/v1/responses/" + response.id())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static <T> HttpResponse<T> shown(T body) {
        return HttpResponse.ok(body).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
