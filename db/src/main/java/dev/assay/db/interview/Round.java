package dev.assay.db.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.db.column.OptionalInstant;
import dev.assay.db.column.OptionalNumber;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * One question of an interview.
 *
 * @param questionVersionId what the candidate is asked and judged by, whatever becomes of the question later
 * @param number from 1
 * @param deadlineAt when it ends, by the server's clock; empty while not started or without a limit
 * @param ownLimitSec its own limit for everybody, where the interview has such limits
 * @param pausedSec what was forgiven while it ran
 * @param hintsUsed how many hints were shown
 * @param score 0 to 100; empty while it is not known, and where nothing was assessed
 * @param settledAt when the score became final; it may be empty then
 * @param version grows by one with every change
 */
@MappedEntity("rounds")
public record Round(
        @Id UUID id,
        UUID interviewId,
        UUID questionId,
        UUID questionVersionId,
        @MappedProperty("round_number") int number,
        RoundStatus status,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> startedAt,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> endedAt,

        @TypeDef(type = DataType.INTEGER, converter = OptionalNumber.class)
        OptionalInt durationSec,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> deadlineAt,

        @TypeDef(type = DataType.INTEGER, converter = OptionalNumber.class)
        OptionalInt ownLimitSec,

        int pausedSec,
        int hintsUsed,

        @TypeDef(type = DataType.INTEGER, converter = OptionalNumber.class)
        OptionalInt score,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> settledAt,

        int version) {
    public Round {
        requireNonNull(id, "id");
        requireNonNull(interviewId, "interviewId");
        requireNonNull(questionId, "questionId");
        requireNonNull(questionVersionId, "questionVersionId");
        requireNonNull(status, "status");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(endedAt, "endedAt");
        requireNonNull(durationSec, "durationSec");
        requireNonNull(deadlineAt, "deadlineAt");
        requireNonNull(ownLimitSec, "ownLimitSec");
        requireNonNull(score, "score");
        requireNonNull(settledAt, "settledAt");
        if (number < 1) {
            throw new IllegalArgumentException("round number is " + number + " (expected: >= 1)");
        }
    }

    /** One that waits for its turn. */
    public static Round waiting(
            UUID id, UUID interviewId, UUID questionId, UUID questionVersionId, int number, OptionalInt ownLimitSec) {
        return new Round(
                id,
                interviewId,
                questionId,
                questionVersionId,
                number,
                RoundStatus.NOT_STARTED,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                ownLimitSec,
                0,
                0,
                OptionalInt.empty(),
                Optional.empty(),
                0);
    }

    /** Its score is final. */
    public boolean isSettled() {
        return settledAt.isPresent();
    }

    Round started(Instant now, InterviewClock clock) {
        requireMove(RoundStatus.IN_PROGRESS);
        return with(RoundStatus.IN_PROGRESS, Optional.of(now), endedAt, durationSec, deadlineAt, pausedSec)
                .timed(clock);
    }

    /** The deadline follows the interview's clock. */
    Round timed(InterviewClock clock) {
        Optional<Instant> own = startedAt
                .filter(start -> ownLimitSec.isPresent())
                .map(start -> start.plus(clock.allowance().of(Duration.ofSeconds(ownLimitSec.getAsInt())))
                        .plusSeconds(pausedSec));
        Optional<Instant> interviews = clock.deadlineAt();
        Optional<Instant> earlier =
                own.isPresent() && (interviews.isEmpty() || own.get().isBefore(interviews.get())) ? own : interviews;
        return with(status, startedAt, endedAt, durationSec, earlier, pausedSec);
    }

    /** A running round was halted for so long, and that is forgiven. */
    Round forgiven(int seconds, InterviewClock clock) {
        return with(status, startedAt, endedAt, durationSec, deadlineAt, pausedSec + seconds)
                .timed(clock);
    }

    /** Ended as COMPLETED or SKIPPED, at its deadline if that is earlier. */
    Round closed(RoundStatus as, Instant now, InterviewClock clock) {
        requireMove(as);
        Instant end = deadlineAt.filter(now::isAfter).orElse(now);
        OptionalInt duration = startedAt.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(clock.activeSec(startedAt.get(), end, pausedSec));
        return with(as, startedAt, Optional.of(end), duration, deadlineAt, pausedSec);
    }

    private Round with(
            RoundStatus next,
            Optional<Instant> start,
            Optional<Instant> end,
            OptionalInt duration,
            Optional<Instant> deadline,
            int paused) {
        return new Round(
                id,
                interviewId,
                questionId,
                questionVersionId,
                number,
                next,
                start,
                end,
                duration,
                deadline,
                ownLimitSec,
                paused,
                hintsUsed,
                score,
                settledAt,
                version);
    }

    private void requireMove(RoundStatus to) {
        if (!status.mayBecome(to)) {
            throw new IllegalStateException("round " + number + " is " + status + ", which cannot become " + to);
        }
    }
}
