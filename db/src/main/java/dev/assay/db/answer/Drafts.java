package dev.assay.db.answer;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts of rounds, one for each language. */
@Singleton
public class Drafts {
    private final DraftRows rows;

    Drafts(DraftRows rows) {
        this.rows = rows;
    }

    /** What came of saving. */
    public sealed interface Saved {
        /** It is stored; saving the same twice is the same as once. */
        record Stored(Draft draft) implements Saved {}

        /** Somebody saved in between; {@code revision} is the newest, 0 when there is none. */
        record Stale(int revision) implements Saved {}
    }

    public Optional<Draft> find(UUID roundId, String language) {
        return rows.findByRoundIdAndLanguage(roundId, language);
    }

    /** Those of all languages, the newest first. */
    public List<Draft> ofRound(UUID roundId) {
        return rows.findByRoundIdOrderBySavedAtDesc(roundId);
    }

    /**
     * Stores a draft.
     *
     * @param expected the revision that this one follows; 0 for the first
     */
    public Saved save(UUID roundId, String language, String code, int expected, Instant now) {
        Optional<Draft> found = find(roundId, language);
        int revision = found.map(Draft::revision).orElse(0);
        if (found.isPresent() && revision == expected + 1 && found.get().code().equals(code)) {
            return new Saved.Stored(found.get());
        }
        if (revision != expected) {
            return new Saved.Stale(revision);
        }
        if (found.isEmpty()) {
            Draft first = new Draft(UuidCreator.getTimeOrderedEpoch(), roundId, language, code, 1, now);
            rows.save(first);
            return new Saved.Stored(first);
        }
        return rows.change(found.get().id(), expected, code, now) == 1
                ? new Saved.Stored(new Draft(found.get().id(), roundId, language, code, expected + 1, now))
                : new Saved.Stale(revision);
    }
}
