package dev.assay.db.answer;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * Something said in a round.
 *
 * @param seq from 1 in each round, without gaps
 */
@MappedEntity("messages")
public record Message(
        @Id UUID id,
        UUID roundId,
        int seq,
        MessageRole role,
        String content,
        MessageType messageType,
        Instant createdAt) {
    public Message {
        requireNonNull(id, "id");
        requireNonNull(roundId, "roundId");
        requireNonNull(role, "role");
        requireNonNull(content, "content");
        requireNonNull(messageType, "messageType");
        requireNonNull(createdAt, "createdAt");
        if (seq < 1) {
            throw new IllegalArgumentException("seq is " + seq + " (expected: >= 1)");
        }
    }
}
