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
        Optional<Instant> deadlineAt) {
    /** What is forgiven to slow networks. */
    public static final Duration GRACE = Duration.ofSeconds(5);

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
        if (number < 1) {
            throw new IllegalArgumentException("round number is " + number + " (expected: >= 1)");
        }
    }

    /** True when the deadline and the grace after it are over. */
    public boolean isOver(Instant now) {
        return deadlineAt.isPresent() && now.isAfter(deadlineAt.get().plus(GRACE));
    }

    Round started(Instant now, Optional<Instant> deadline) {
        requireMove(RoundStatus.IN_PROGRESS);
        return new Round(
                id,
                interviewId,
                questionId,
                questionVersionId,
                number,
                RoundStatus.IN_PROGRESS,
                Optional.of(now),
                endedAt,
                durationSec,
                deadline);
    }

    /** A started round is completed, one that was never started is skipped, a final one stays what it is. */
    Round closed(Instant now) {
        return switch (status) {
            case NOT_STARTED -> ended(RoundStatus.SKIPPED, now, OptionalInt.empty());
            case IN_PROGRESS ->
                ended(
                        RoundStatus.COMPLETED,
                        now,
                        startedAt.isEmpty() ? OptionalInt.empty() : OptionalInt.of(seconds(startedAt.get(), now)));
            case COMPLETED, SKIPPED -> this;
        };
    }

    static int seconds(Instant from, Instant to) {
        return Math.clamp(Duration.between(from, to).toSeconds(), 0, Integer.MAX_VALUE);
    }

    private Round ended(RoundStatus as, Instant now, OptionalInt duration) {
        requireMove(as);
        return new Round(
                id,
                interviewId,
                questionId,
                questionVersionId,
                number,
                as,
                startedAt,
                Optional.of(now),
                duration,
                deadlineAt);
    }

    private void requireMove(RoundStatus to) {
        if (!status.mayBecome(to)) {
            throw new IllegalStateException("round " + number + " is " + status + ", which cannot become " + to);
        }
    }
}
