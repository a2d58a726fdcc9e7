package dev.assay.api.round;

import dev.assay.db.answer.Draft;
import dev.assay.db.answer.Message;
import dev.assay.db.answer.MessageRole;
import dev.assay.db.answer.MessageType;
import dev.assay.db.answer.Response;
import dev.assay.question.ChoiceTask;
import dev.assay.question.Question;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What candidates see of their work in a round. */
final class RoundViews {
    private RoundViews() {}

    record DraftView(String language, String code, int revision, Instant savedAt, Instant serverNow) {
        static DraftView of(Draft draft, Instant now) {
            return new DraftView(draft.language(), draft.code(), draft.revision(), draft.savedAt(), now);
        }
    }

    /**
     * The hints of a round.
     *
     * @param total how many the question has; 0 in an interview without hints
     * @param nextCost points that the next one takes from the score; null when there is none
     * @param costSoFar points that those shown take
     * @param items those shown
     */
    record HintsView(int total, int used, @Nullable Integer nextCost, int costSoFar, List<HintView> items) {}

    /** @param number from 1 */
    record HintView(int number, String text) {}

    /**
     * One revision of an answer.
     *
     * @param isCorrect of a choice that is locked, else null
     * @param score 0 to 100, or null while nobody knows
     * @param solution every option with whether and why it is correct; null unless a choice is locked
     */
    record RoundResponseView(
            UUID id,
            UUID roundId,
            int revision,
            @Nullable String userAnswer,
            @Nullable String userExplanation,
            @Nullable Boolean isCorrect,
            @Nullable Integer score,
            @Nullable Instant lockedAt,
            @Nullable List<SolvedOption> solution,
            Instant createdAt) {
        static RoundResponseView of(Response response, Question question) {
            return new RoundResponseView(
                    response.id(),
                    response.roundId(),
                    response.revision(),
                    response.answer().orElse(null),
                    response.explanation().orElse(null),
                    response.correct().orElse(null),
                    response.score().isPresent()
                            ? Integer.valueOf(response.score().getAsInt())
                            : null,
                    response.lockedAt().orElse(null),
                    response.isLocked() && question.task() instanceof ChoiceTask choice ? solution(choice) : null,
                    response.createdAt());
        }

        private static List<SolvedOption> solution(ChoiceTask choice) {
            return choice.options().stream()
                    .map(option -> new SolvedOption(option.key(), option.text(), option.correct(), option.why()))
                    .toList();
        }
    }

    /** An option of a question that has been answered for good. */
    record SolvedOption(String key, String text, boolean isCorrect, String explanation) {}

    record MessageView(
            UUID id,
            UUID roundId,
            int seq,
            MessageRole role,
            MessageType messageType,
            String content,
            Instant createdAt) {
        static MessageView of(Message message) {
            return new MessageView(
                    message.id(),
                    message.roundId(),
                    message.seq(),
                    message.role(),
                    message.messageType(),
                    message.content(),
                    message.createdAt());
        }
    }
}
