package dev.assay.db.answer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of drafts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DraftRows extends GenericRepository<Draft, UUID> {
    Optional<Draft> findByRoundIdAndLanguage(UUID roundId, String language);

    List<Draft> findByRoundIdOrderBySavedAtDesc(UUID roundId);

    void save(Draft draft);

    /** Returns 0 when the draft is of another revision. */
    @Query("""
            UPDATE code_drafts SET code = :code, revision = revision + 1, saved_at = :now
             WHERE id = :id AND revision = :revision
            """)
    int change(UUID id, int revision, String code, Instant now);
}
