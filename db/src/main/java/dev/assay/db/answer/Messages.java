package dev.assay.db.answer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is said in rounds. */
@Singleton
public class Messages {
    private final MessageRows rows;

    Messages(MessageRows rows) {
        this.rows = rows;
    }

    /** Stores what comes next. Messages of a round must be stored one after the other. */
    public Message add(UUID roundId, MessageRole role, MessageType type, String content, Instant now) {
        Message message = new Message(
                UuidCreator.getTimeOrderedEpoch(), roundId, rows.lastSeq(roundId) + 1, role, content, type, now);
        rows.save(message);
        return message;
    }

    public Optional<Message> find(UUID id) {
        return rows.findById(id);
    }

    /** What candidates see, in order, from the message after that number on. */
    public List<Message> shown(UUID roundId, int afterSeq, int limit) {
        return rows.shown(roundId, afterSeq, limit);
    }
}
