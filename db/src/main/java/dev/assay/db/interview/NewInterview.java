package dev.assay.db.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * An interview to be stored.
 *
 * @param idempotencyKey the creator's; no two interviews of a user ever have the same
 * @param forInterruptions so much of all interruptions counts as paused, 0 to 24 hours
 * @param questions one for each round, in order
 */
public record NewInterview(
        UUID userId,
        String idempotencyKey,
        PracticeType type,
        Difficulty difficulty,
        String title,
        InterviewConfig config,
        Duration forInterruptions,
        List<PickedQuestion> questions) {
    public NewInterview {
        requireNonNull(userId, "userId");
        requireNonNull(idempotencyKey, "idempotencyKey");
        requireNonNull(type, "type");
        requireNonNull(difficulty, "difficulty");
        requireNonNull(title, "title");
        requireNonNull(forInterruptions, "forInterruptions");
        questions = List.copyOf(questions);
        if (questions.size() != config.numQuestions()) {
            throw new IllegalArgumentException(
                    questions.size() + " questions were picked (expected: " + config.numQuestions() + ")");
        }
    }

    /** With the usual allowance for interruptions. */
    public NewInterview(
            UUID userId,
            String idempotencyKey,
            PracticeType type,
            Difficulty difficulty,
            String title,
            InterviewConfig config,
            List<PickedQuestion> questions) {
        this(userId, idempotencyKey, type, difficulty, title, config, InterviewClock.FOR_INTERRUPTIONS, questions);
    }

    /**
     * A question and the version that the round pins.
     *
     * @param timeLimitMin what the question suggests
     * @param reason why this one, for those who look into it later
     */
    public record PickedQuestion(UUID questionId, UUID questionVersionId, OptionalInt timeLimitMin, String reason) {
        public PickedQuestion {
            requireNonNull(questionId, "questionId");
            requireNonNull(questionVersionId, "questionVersionId");
            requireNonNull(timeLimitMin, "timeLimitMin");
            requireNonNull(reason, "reason");
        }
    }
}
