package dev.assay.db.practice;

import dev.assay.db.column.OptionalInstant;
import dev.assay.db.interview.Allowance;
import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewClock;
import dev.assay.db.interview.InterviewConfig;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An interview as its tables have it. */
@MappedEntity("interviews")
record InterviewRow(
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
        Optional<Instant> pausedAt,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> endedAt,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> lastSeenAt,

        int pausedTotalSec,
        int interruptedTotalSec,
        double timeMultiplier,
        int breakLeftSec,
        int interruptionAllowanceSec,
        Instant createdAt,
        int version) {
    Interview interview() {
        InterviewClock clock = new InterviewClock(
                type,
                config.limit(),
                new Allowance(timeMultiplier, breakLeftSec),
                Duration.ofSeconds(interruptionAllowanceSec),
                startedAt,
                pausedAt.map(since -> new InterviewClock.Halt(since, status == InterviewStatus.PAUSED)),
                endedAt,
                lastSeenAt,
                pausedTotalSec,
                interruptedTotalSec);
        return new Interview(id, userId, type, difficulty, title, config, status, clock, createdAt, version);
    }
}
