package dev.assay.api.round;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.interview.RoundEntries;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.problem.Violations;
import dev.assay.api.round.RoundViews.RoundResponseView;
import dev.assay.db.answer.Response;
import dev.assay.db.answer.Responses;
import dev.assay.db.interview.Round;
import dev.assay.db.practice.Interviews;
import dev.assay.db.practice.RoundWork;
import dev.assay.db.practice.RoundWork.Answered;
import dev.assay.db.question.QuestionRepository;
import dev.assay.question.ChoiceTask;
import dev.assay.question.CodeTask;
import dev.assay.question.ProseTask;
import dev.assay.question.Question;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;

/** Answers to questions that ask for no program; refusals are problems. */
@Singleton
final class ResponseDesk {
    private final Interviews interviews;
    private final RoundWork work;
    private final Responses responses;
    private final QuestionRepository questions;
    private final InstantSource clock;

    ResponseDesk(
            Interviews interviews,
            RoundWork work,
            Responses responses,
            QuestionRepository questions,
            InstantSource clock) {
        this.interviews = requireNonNull(interviews, "interviews is null");
        this.work = requireNonNull(work, "work is null");
        this.responses = requireNonNull(responses, "responses is null");
        this.questions = requireNonNull(questions, "questions is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** Stores the next revision. */
    RoundResponseView answer(UUID roundId, Caller caller, RoundRequests.ResponseBody body) {
        Round round = round(roundId, caller);
        body.check();
        Question question = question(round);
        checkShape(question, body);
        return view(
                RoundEntries.done(work.answer(
                        roundId, caller.userId(), Optional.ofNullable(body.userAnswer()), body.words(), now())),
                question);
    }

    /** Makes a choice final. */
    RoundResponseView lock(UUID id, Caller caller) {
        Response response = owned(id, caller);
        Question question = question(round(response.roundId(), caller));
        return switch (question.task()) {
            case ChoiceTask choice ->
                view(RoundEntries.done(work.lock(response, caller.userId(), choice::isCorrect, now())), question);
            case ProseTask _, CodeTask _ ->
                throw ProblemException.of(
                        ProblemType.STATE_CONFLICT,
                        "Only a choice is locked; words may be revised until the round ends, and the last ones count.");
        };
    }

    RoundResponseView find(UUID id, Caller caller) {
        Response response = owned(id, caller);
        return RoundResponseView.of(response, question(round(response.roundId(), caller)));
    }

    /** All revisions, from the first to the last. */
    List<RoundResponseView> ofRound(UUID roundId, Caller caller) {
        Round round = round(roundId, caller);
        Question question = question(round);
        return responses.ofRound(round.id()).stream()
                .map(response -> RoundResponseView.of(response, question))
                .toList();
    }

    private static RoundResponseView view(Answered answered, Question question) {
        return switch (answered) {
            case Answered.Stored(Response response) -> RoundResponseView.of(response, question);
            case Answered.Locked(Response response) ->
                throw ProblemException.conflict(
                        ProblemType.STATE_CONFLICT,
                        "The choice of " + response.answer().orElse("nothing") + " is locked.",
                        "LOCKED",
                        List.of());
            case Answered.Superseded(Response latest) ->
                throw ProblemException.of(
                        ProblemType.STATE_CONFLICT, "Revision " + latest.revision() + " is the one to lock.");
        };
    }

    private static void checkShape(Question question, RoundRequests.ResponseBody body) {
        Violations violations = new Violations();
        switch (question.task()) {
            case CodeTask _ ->
                throw ProblemException.of(
                        ProblemType.STATE_CONFLICT, "The question asks for a program; hand it in as a submission.");
            case ChoiceTask choice -> {
                List<String> keys =
                        choice.options().stream().map(ChoiceTask.Option::key).toList();
                violations.require(
                        body.userAnswer() != null && keys.contains(body.userAnswer()),
                        "/user_answer",
                        "unknown-option",
                        "user_answer is '" + body.userAnswer() + "' (expected: one of " + keys + ")");
                switch (choice.explanation()) {
                    case REQUIRED ->
                        violations.require(
                                body.words().isPresent(),
                                "/user_explanation",
                                "required",
                                "user_explanation is missing (expected: why you chose the option)");
                    case NO ->
                        violations.require(
                                body.words().isEmpty(),
                                "/user_explanation",
                                "not-allowed",
                                "user_explanation is given (expected: none, the question does not ask for one)");
                    case OPTIONAL -> {}
                }
            }
            case ProseTask _ -> {
                violations.require(
                        body.userAnswer() == null,
                        "/user_answer",
                        "not-allowed",
                        "user_answer is given (expected: none, there are no options)");
                violations.require(
                        body.words().isPresent(),
                        "/user_explanation",
                        "required",
                        "user_explanation is missing (expected: your answer)");
            }
        }
        violations.throwIfAny();
    }

    private Response owned(UUID id, Caller caller) {
        return responses
                .find(id)
                .filter(found ->
                        interviews.findRound(found.roundId(), caller.userId()).isPresent())
                .orElseThrow(() -> ProblemException.notFound("response"));
    }

    private Round round(UUID id, Caller caller) {
        return interviews.findRound(id, caller.userId()).orElseThrow(() -> ProblemException.notFound("round"));
    }

    private Question question(Round round) {
        return questions
                .findVersion(round.questionVersionId())
                .orElseThrow(() -> new NoSuchElementException("question version " + round.questionVersionId()))
                .content();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
