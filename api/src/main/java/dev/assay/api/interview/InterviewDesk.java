package dev.assay.api.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.edit.Versions;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.problem.Violations;
import dev.assay.db.accommodation.Accommodations;
import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.db.interview.Move;
import dev.assay.db.interview.NewInterview;
import dev.assay.db.interview.Round;
import dev.assay.db.practice.InterviewMoves;
import dev.assay.db.practice.InterviewMoves.Moved;
import dev.assay.db.practice.Interviews;
import dev.assay.db.practice.Interviews.After;
import dev.assay.db.practice.Interviews.Creation;
import dev.assay.db.practice.Interviews.Filter;
import dev.assay.db.question.QuestionRepository;
import dev.assay.db.question.QuestionVersion;
import dev.assay.language.Languages;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;

/** What candidates do with interviews; refusals are problems. */
@Singleton
final class InterviewDesk {
    private final Interviews interviews;
    private final QuestionRepository questions;
    private final QuestionPicker picker;
    private final TopicNames topics;
    private final RoundLanguages roundLanguages;
    private final Languages installed;
    private final InterviewMoves moves;
    private final Accommodations accommodations;
    private final InterviewTimes times;
    private final InstantSource clock;

    InterviewDesk(
            Interviews interviews,
            InterviewMoves moves,
            Accommodations accommodations,
            QuestionRepository questions,
            QuestionPicker picker,
            TopicNames topics,
            RoundLanguages roundLanguages,
            Languages installed,
            InterviewTimes times,
            InstantSource clock) {
        this.interviews = requireNonNull(interviews, "interviews is null");
        this.moves = requireNonNull(moves, "moves is null");
        this.accommodations = requireNonNull(accommodations, "accommodations is null");
        this.questions = requireNonNull(questions, "questions is null");
        this.picker = requireNonNull(picker, "picker is null");
        this.topics = requireNonNull(topics, "topics is null");
        this.roundLanguages = requireNonNull(roundLanguages, "roundLanguages is null");
        this.installed = requireNonNull(installed, "installed is null");
        this.times = requireNonNull(times, "times is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    Creation create(InterviewRequest request, Caller caller, String key) {
        InterviewRequest.Wish wish = request.check(installed);
        Violations violations = new Violations();
        topics.check(request.wantedTopics(), violations);
        violations.throwIfAny();
        NewInterview wanted = new NewInterview(
                caller.userId(),
                key,
                wish.type(),
                wish.difficulty(),
                wish.title(),
                wish.config(),
                times.forInterruptions(),
                picker.pick(wish));
        return interviews.create(wanted, now());
    }

    /** One more than the limit, when there is a next page. */
    List<Interview> list(Caller caller, Filter filter, Optional<After> after, int limit) {
        return interviews.list(caller.userId(), filter, after, limit + 1);
    }

    Interview find(UUID id, Caller caller) {
        return interviews.find(id, caller.userId()).orElseThrow(() -> ProblemException.notFound("interview"));
    }

    InterviewViews.Rounds rounds(UUID id, Caller caller) {
        Interview interview = find(id, caller);
        return new InterviewViews.Rounds(
                interviews.rounds(interview.id()).stream()
                        .map(InterviewViews.RoundSummary::of)
                        .toList(),
                null,
                now());
    }

    /** With what the person needs, as far as it holds for this interview. */
    Interview start(UUID id, Caller caller, OptionalInt version) {
        Interview interview = find(id, caller);
        return move(
                id,
                caller,
                version,
                new Move.Start(accommodations.allowance(
                        caller.userId(), interview.config().mode())));
    }

    /** @param version the one that the client has seen; empty for any */
    Interview move(UUID id, Caller caller, OptionalInt version, Move move) {
        return moved(moves.move(id, caller.userId(), version, move, now()), "interview");
    }

    /** Ends a round; the interview it belongs to. */
    Interview moveRound(UUID id, Caller caller, Move move) {
        return moved(moves.moveRound(id, caller.userId(), move, now()), "round");
    }

    private static Interview moved(Moved moved, String what) {
        return switch (moved) {
            case Moved.Done done -> done.interview();
            case Moved.Missing _ -> throw ProblemException.notFound(what);
            case Moved.Stale _ -> throw Versions.stale();
            case Moved.Refused refused ->
                throw ProblemException.conflict(
                        ProblemType.STATE_CONFLICT,
                        refused.why().reason(),
                        refused.why().current(),
                        refused.why().allowed());
        };
    }

    /** A sign of life; it keeps a running interview running. */
    Interview heartbeat(UUID id, Caller caller) {
        interviews.heartbeat(id, caller.userId(), now());
        Interview interview = find(id, caller);
        if (interview.status() == InterviewStatus.CREATED || interview.status().isFinal()) {
            throw ProblemException.conflict(
                    ProblemType.STATE_CONFLICT,
                    "Heartbeats belong to an interview that is under way.",
                    interview.status().name(),
                    interview.status().next().stream().map(Enum::name).toList());
        }
        return interview;
    }

    InterviewViews.InterviewView view(Interview interview) {
        return viewing(List.of(interview)).apply(interview);
    }

    /** How each of these is shown; what that needs is read at once. */
    Function<Interview, InterviewViews.InterviewView> viewing(List<Interview> of) {
        Map<UUID, UUID> running = interviews.runningRounds(of);
        Instant now = now();
        return interview ->
                InterviewViews.InterviewView.of(interview, Optional.ofNullable(running.get(interview.id())), now);
    }

    RoundView round(UUID id, Caller caller) {
        Round round = interviews.findRound(id, caller.userId()).orElseThrow(() -> ProblemException.notFound("round"));
        Interview interview = find(round.interviewId(), caller);
        QuestionVersion version = questions
                .findVersion(round.questionVersionId())
                .orElseThrow(() -> new NoSuchElementException("question version " + round.questionVersionId()));
        return RoundView.of(interview, round, version.content(), roundLanguages.of(version, interview.config()), now());
    }

    /** As exact as the database keeps it, so that an answer and a later one show the same instants. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
