package dev.assay.db.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.db.column.OptionalInstant;
import dev.assay.db.column.OptionalNumber;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A practice interview.
 *
 * @param deadlineAt set at the start when the interview has a time limit
 * @param endedAt set when the state became final
 * @param totalDurationSec seconds from start to end, once ended
 * @param version grows by one with every change
 */
@MappedEntity("interviews")
public record Interview(
        @Id UUID id,
        UUID userId,
        PracticeType type,
        Difficulty difficulty,
        String title,

        @TypeDef(type = DataType.STRING, converter = ConfigJson.class)
        InterviewConfig config,

        InterviewStatus status,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> startedAt,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> deadlineAt,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> endedAt,

        @TypeDef(type = DataType.INTEGER, converter = OptionalNumber.class)
        OptionalInt totalDurationSec,

        Instant createdAt,
        int version) {
    public Interview {
        requireNonNull(id, "id");
        requireNonNull(userId, "userId");
        requireNonNull(type, "type");
        requireNonNull(difficulty, "difficulty");
        requireNonNull(title, "title");
        requireNonNull(config, "config");
        requireNonNull(status, "status");
        requireNonNull(startedAt, "startedAt");
        requireNonNull(deadlineAt, "deadlineAt");
        requireNonNull(endedAt, "endedAt");
        requireNonNull(totalDurationSec, "totalDurationSec");
        requireNonNull(createdAt, "createdAt");
    }

    Interview started(Instant now) {
        Optional<Instant> deadline = config.timeLimitMin().isEmpty()
                ? Optional.empty()
                : Optional.of(now.plusSeconds(60L * config.timeLimitMin().getAsInt()));
        return new Interview(
                id,
                userId,
                type,
                difficulty,
                title,
                config,
                InterviewStatus.IN_PROGRESS,
                Optional.of(now),
                deadline,
                endedAt,
                totalDurationSec,
                createdAt,
                version);
    }

    Interview ended(InterviewStatus as, Instant now) {
        OptionalInt duration =
                startedAt.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Round.seconds(startedAt.get(), now));
        return new Interview(
                id,
                userId,
                type,
                difficulty,
                title,
                config,
                as,
                startedAt,
                deadlineAt,
                Optional.of(now),
                duration,
                createdAt,
                version);
    }

    /** As it is once a change has been stored. */
    Interview written() {
        return new Interview(
                id,
                userId,
                type,
                difficulty,
                title,
                config,
                status,
                startedAt,
                deadlineAt,
                endedAt,
                totalDurationSec,
                createdAt,
                version + 1);
    }
}
