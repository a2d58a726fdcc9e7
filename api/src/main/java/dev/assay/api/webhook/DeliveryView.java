package dev.assay.api.webhook;

import dev.assay.db.webhook.Delivery;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that was sent, or is to be.
 *
 * @param id the {@code webhook-id} of its requests
 * @param attempts how many have begun
 * @param nextAttemptAt null when there will be none
 */
record DeliveryView(
        UUID id,
        UUID webhookId,
        String eventType,
        Delivery.Status status,
        int attempts,
        @Nullable Instant nextAttemptAt,
        Instant createdAt,
        @Nullable Instant finishedAt) {
    static DeliveryView of(Delivery delivery) {
        return new DeliveryView(
                delivery.id(),
                delivery.endpointId(),
                delivery.eventType(),
                delivery.status(),
                delivery.attempts(),
                delivery.nextAt().orElse(null),
                delivery.createdAt(),
                delivery.finishedAt().orElse(null));
    }
}
