package dev.assay.db.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * An interview to be stored.
 *
 * @param idempotencyKey the creator's; no two interviews of a user ever have the same
 * @param questions one for each round, in order
 */
public record NewInterview(
        UUID userId,
        String idempotencyKey,
        PracticeType type,
        Difficulty difficulty,
        String title,
        InterviewConfig config,
        List<PickedQuestion> questions) {
    public NewInterview {
        requireNonNull(userId, "userId");
        requireNonNull(idempotencyKey, "idempotencyKey");
        requireNonNull(type, "type");
        requireNonNull(difficulty, "difficulty");
        requireNonNull(title, "title");
        questions = List.copyOf(questions);
        if (questions.size() != config.numQuestions()) {
            throw new IllegalArgumentException(
                    questions.size() + " questions were picked (expected: " + config.numQuestions() + ")");
        }
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
