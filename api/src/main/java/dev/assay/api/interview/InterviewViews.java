package dev.assay.api.interview;

import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewClock;
import dev.assay.db.interview.InterviewConfig;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.db.interview.PracticeMode;
import dev.assay.db.interview.Round;
import dev.assay.db.interview.RoundStatus;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What candidates see of interviews. Instants are null while they have not come. */
final class InterviewViews {
    private InterviewViews() {}

    /**
     * One interview.
     *
     * @param deadlineAt as things are; while the interview is halted it may still move
     * @param pausedTotalSec what was forgiven: how far deadlines have been pushed back
     * @param totalDurationSec of system design without what was forgiven
     * @param currentRoundId null unless a round is running
     * @param closing everything is handed in; COMPLETED follows with the last verdict
     * @param serverNow what to compare deadlines with, instead of the client's own clock
     */
    record InterviewView(
            UUID id,
            PracticeType type,
            Difficulty difficulty,
            String title,
            InterviewStatus status,
            InterviewConfigView config,
            @Nullable Instant startedAt,
            @Nullable Instant pausedAt,
            @Nullable Instant deadlineAt,
            @Nullable Instant endedAt,
            int pausedTotalSec,
            @Nullable Integer totalDurationSec,
            @Nullable UUID currentRoundId,
            boolean closing,
            Instant createdAt,
            int version,
            Instant serverNow) {
        /** @param running the round that runs; empty when none does */
        static InterviewView of(Interview interview, Optional<UUID> running, Instant now) {
            return new InterviewView(
                    interview.id(),
                    interview.type(),
                    interview.difficulty(),
                    interview.title(),
                    interview.status(),
                    InterviewConfigView.of(interview.config()),
                    interview.clock().startedAt().orElse(null),
                    interview.clock().halt().map(InterviewClock.Halt::since).orElse(null),
                    interview.clock().deadlineAt().orElse(null),
                    interview.clock().endedAt().orElse(null),
                    interview.clock().forgivenSec(),
                    boxed(interview.clock().totalSec()),
                    running.orElse(null),
                    interview.isClosing(),
                    interview.createdAt(),
                    interview.version(),
                    now);
        }
    }

    /** As it was asked for, with what was left out. */
    record InterviewConfigView(
            List<String> topics,
            int numQuestions,
            @Nullable Integer timeLimitMin,
            List<String> languages,
            PracticeMode mode,
            boolean hintsAllowed,
            boolean pauseAllowed,
            boolean enforceQuestionTime) {
        static InterviewConfigView of(InterviewConfig config) {
            return new InterviewConfigView(
                    config.topics(),
                    config.numQuestions(),
                    boxed(config.timeLimitMin()),
                    config.languages(),
                    config.mode(),
                    config.hintsAllowed(),
                    config.pauseAllowed(),
                    config.enforceQuestionTime());
        }
    }

    /**
     * A round in a list: without its question.
     *
     * @param score 0 to 100; null while it is not final, and where nothing was assessed
     * @param scoreFinal whether the score stays what it is
     */
    record RoundSummary(
            UUID id,
            UUID interviewId,
            int number,
            RoundStatus status,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable Integer durationSec,
            @Nullable Instant deadlineAt,
            int hintsUsed,
            @Nullable Integer score,
            boolean scoreFinal) {
        static RoundSummary of(Round round) {
            return new RoundSummary(
                    round.id(),
                    round.interviewId(),
                    round.number(),
                    round.status(),
                    round.startedAt().orElse(null),
                    round.endedAt().orElse(null),
                    boxed(round.durationSec()),
                    round.deadlineAt().orElse(null),
                    round.hintsUsed(),
                    boxed(round.score()),
                    round.isSettled());
        }
    }

    /** Rounds of an interview, and what to compare their deadlines with. */
    record Rounds(List<RoundSummary> items, @Nullable String nextCursor, Instant serverNow) {}

    static Integer boxed(OptionalInt value) {
        return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }
}
