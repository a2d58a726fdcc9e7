package dev.assay.api.webhook;

import dev.assay.db.webhook.Attempt;
import dev.assay.db.webhook.Delivery;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Something that was sent, with what became of it.
 *
 * @param body of its requests, byte for byte
 * @param log the attempts that have ended, the first one first
 */
record DeliveryDetail(
        UUID id,
        UUID webhookId,
        String eventType,
        Delivery.Status status,
        int attempts,
        @Nullable Instant nextAttemptAt,
        Instant createdAt,
        @Nullable Instant finishedAt,
        String body,
        List<AttemptView> log) {
    /**
     * One attempt.
     *
     * @param statusCode null without an answer
     * @param answer its first bytes, or what was in the way
     */
    record AttemptView(
            int number,
            Instant at,
            long durationMs,
            Attempt.Outcome outcome,
            @Nullable Integer statusCode,
            String answer) {
        static AttemptView of(Attempt attempt) {
            return new AttemptView(
                    attempt.number(),
                    attempt.at(),
                    attempt.took().toMillis(),
                    attempt.outcome(),
                    attempt.statusCode().isPresent() ? attempt.statusCode().getAsInt() : null,
                    attempt.answer());
        }
    }

    static DeliveryDetail of(Delivery delivery, List<Attempt> attempts) {
        DeliveryView view = DeliveryView.of(delivery);
        return new DeliveryDetail(
                view.id(),
                view.webhookId(),
                view.eventType(),
                view.status(),
                view.attempts(),
                view.nextAttemptAt(),
                view.createdAt(),
                view.finishedAt(),
                delivery.body(),
                attempts.stream().map(AttemptView::of).toList());
    }
}
