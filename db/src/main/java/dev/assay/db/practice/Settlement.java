package dev.assay.db.practice;

import dev.assay.db.answer.Response;
import dev.assay.db.answer.Responses;
import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewEvent;
import dev.assay.db.interview.InterviewRules;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.db.interview.Round;
import dev.assay.db.interview.RoundStatus;
import dev.assay.db.interview.Standing;
import dev.assay.db.question.QuestionRepository;
import dev.assay.db.stats.DailyStats;
import dev.assay.question.ChoiceTask;
import dev.assay.question.CodeTask;
import dev.assay.question.ProseTask;
import dev.assay.question.Question;
import dev.assay.scoring.HintPenalty;
import dev.assay.scoring.RoundScore;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalInt;

/** Gives ended rounds their scores once nothing of them waits to be judged, and ends interviews that waited for that. */
@Singleton
final class Settlement {
    private final RoundRows rounds;
    private final InterviewWrites writes;
    private final InterviewEvents events;
    private final SubmittedPoints points;
    private final Responses responses;
    private final QuestionRepository questions;
    private final DailyStats days;

    Settlement(
            RoundRows rounds,
            InterviewWrites writes,
            InterviewEvents events,
            SubmittedPoints points,
            Responses responses,
            QuestionRepository questions,
            DailyStats days) {
        this.rounds = rounds;
        this.writes = writes;
        this.events = events;
        this.points = points;
        this.responses = responses;
        this.questions = questions;
        this.days = days;
    }

    /** In the transaction of the caller, who holds the interview's lock; the interview as it is afterwards. */
    Interview settle(Interview interview, Instant now) {
        boolean scored = false;
        for (Round round : rounds.findByInterviewIdOrderByNumber(interview.id())) {
            if (round.status().isFinal()
                    && !round.isSettled()
                    && rounds.findUnfinished(round.id()).isEmpty()) {
                settle(interview, round, now);
                scored = true;
            }
        }
        List<Round> after = rounds.findByInterviewIdOrderByNumber(interview.id());
        boolean ends = interview.isClosing() && after.stream().allMatch(Round::isSettled);
        Interview settled = ends ? writes.apply(InterviewRules.finish(new Standing(interview, after))) : interview;
        if (settled.status() == InterviewStatus.COMPLETED && (ends || scored)) {
            days.completed(
                    settled.userId(), settled.id(), settled.clock().endedAt().orElseThrow());
        }
        return settled;
    }

    private void settle(Interview interview, Round round, Instant now) {
        OptionalInt score = round.status() == RoundStatus.COMPLETED ? score(round) : OptionalInt.empty();
        rounds.settle(round.id(), score, now);
        if (score.isPresent()) {
            rounds.countScore(round.questionId(), score.getAsInt());
        }
        events.tell(interview, new InterviewEvent.RoundScored(round.id(), score));
    }

    private OptionalInt score(Round round) {
        return switch (question(round).task()) {
            case CodeTask _ -> RoundScore.of(points.of(round.id()), round.hintsUsed(), HintPenalty.DEFAULT);
            case ChoiceTask _, ProseTask _ ->
                responses.latest(round.id()).map(Response::score).orElse(OptionalInt.empty());
        };
    }

    private Question question(Round round) {
        return questions
                .findVersion(round.questionVersionId())
                .orElseThrow(() -> new NoSuchElementException("question version " + round.questionVersionId()))
                .content();
    }
}
