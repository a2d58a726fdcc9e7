package dev.assay.db.answer;

import static java.util.Objects.requireNonNull;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody has written so far in one language.
 *
 * @param code may be empty
 * @param revision from 1; grows by one with every change
 */
@MappedEntity("code_drafts")
public record Draft(@Id UUID id, UUID roundId, String language, String code, int revision, Instant savedAt) {
    public Draft {
        requireNonNull(id, "id");
        requireNonNull(roundId, "roundId");
        requireNonNull(language, "language");
        requireNonNull(code, "code");
        requireNonNull(savedAt, "savedAt");
        if (revision < 1) {
            throw new IllegalArgumentException("revision is " + revision + " (expected: >= 1)");
        }
    }
}
