package dev.assay.db.webhook;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An event on its way to an endpoint, or arrived there.
 *
 * @param eventType a code of {@link EventType}, or {@link EventType#TEST}
 * @param body what is sent, byte for byte, with each attempt
 * @param attempts how many have begun
 * @param nextAt when the next one begins, if the delivery waits for one; an attempt under way may have pushed it on
 */
public record Delivery(
        UUID id,
        UUID endpointId,
        String eventType,
        String body,
        Status status,
        int attempts,
        Optional<Instant> nextAt,
        Instant createdAt,
        Optional<Instant> finishedAt) {
    public Delivery {
        requireNonNull(eventType, "eventType is null");
        requireNonNull(body, "body is null");
        requireNonNull(status, "status is null");
        requireNonNull(nextAt, "nextAt is null");
        requireNonNull(finishedAt, "finishedAt is null");
    }

    /** Where a delivery stands. */
    public enum Status {
        /** To be sent, or to be sent again. */
        PENDING,
        /** To be sent when the endpoint is switched on again. */
        HELD,
        DELIVERED,
        FAILED
    }
}
