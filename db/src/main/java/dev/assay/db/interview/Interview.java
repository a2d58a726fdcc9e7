package dev.assay.db.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import java.time.Instant;
import java.util.UUID;

/**
 * A practice interview.
 *
 * @param version grows by one with every change
 */
public record Interview(
        UUID id,
        UUID userId,
        PracticeType type,
        Difficulty difficulty,
        String title,
        InterviewConfig config,
        InterviewStatus status,
        InterviewClock clock,
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
        requireNonNull(clock, "clock");
        requireNonNull(createdAt, "createdAt");
    }

    /** Everything has been handed in, and it becomes COMPLETED with the last verdict. */
    public boolean isClosing() {
        return !status.isFinal() && clock.endedAt().isPresent();
    }

    /** Whether it is paused or interrupted while a time limit runs or stands still: then nobody reads its question. */
    public boolean hidesQuestions() {
        boolean limited = clock.limit().isPresent() || config.enforceQuestionTime();
        return limited && (status == InterviewStatus.PAUSED || status == InterviewStatus.INTERRUPTED);
    }

    Interview with(InterviewStatus next, InterviewClock time) {
        return new Interview(id, userId, type, difficulty, title, config, next, time, createdAt, version);
    }

    /** As it is once a change has been stored. */
    public Interview written() {
        return new Interview(id, userId, type, difficulty, title, config, status, clock, createdAt, version + 1);
    }
}
