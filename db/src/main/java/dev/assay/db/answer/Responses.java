package dev.assay.db.answer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The answers of rounds to questions that ask for no program: all revisions, of which the last one counts. */
@Singleton
public class Responses {
    private static final int FULL = 100;

    private final ResponseRows rows;

    Responses(ResponseRows rows) {
        this.rows = rows;
    }

    public Optional<Response> find(UUID id) {
        return rows.find(id);
    }

    /** The one that counts. */
    public Optional<Response> latest(UUID roundId) {
        return rows.latest(roundId);
    }

    /** From the first to the last. */
    public List<Response> ofRound(UUID roundId) {
        return rows.ofRound(roundId);
    }

    /** Stores the next revision. Revisions of a round must be stored one after the other. */
    public Response add(
            UUID roundId, UUID questionId, Optional<String> answer, Optional<String> explanation, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int revision = latest(roundId).map(Response::revision).orElse(0) + 1;
        rows.insert(id, roundId, questionId, revision, answer, explanation, now);
        return find(id).orElseThrow(() -> new IllegalStateException("response " + id + " vanished at this moment"));
    }

    /** A choice becomes final, with its score; nothing happens when it is final already. */
    public void lock(UUID id, boolean correct, Instant now) {
        rows.lock(id, correct, correct ? FULL : 0, now);
    }
}
