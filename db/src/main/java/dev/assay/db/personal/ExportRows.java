package dev.assay.db.personal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of exports. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ExportRows extends GenericRepository<DataExport, UUID> {
    @Query("SELECT id FROM users WHERE id = :userId FOR UPDATE")
    Optional<UUID> lockOwner(UUID userId);

    @Query("INSERT INTO data_exports (id, user_id, requested_at) VALUES (:id, :userId, :now)")
    int insert(UUID id, UUID userId, Instant now);

    /** The newest that did not fail. */
    @Query("""
        SELECT *
          FROM data_exports
         WHERE user_id = :userId AND status <> 'FAILED'
         ORDER BY requested_at DESC
         LIMIT 1
        """)
    Optional<DataExport> newest(UUID userId);

    @Query("SELECT * FROM data_exports WHERE id = :id AND user_id = :userId")
    Optional<DataExport> find(UUID id, UUID userId);

    @Query("SELECT * FROM data_exports WHERE user_id = :userId ORDER BY requested_at DESC LIMIT 50")
    List<DataExport> ofUser(UUID userId);

    /** The one that has waited longest, or whose maker has died; other makers skip it while it is looked at. */
    @Query("""
        SELECT *
          FROM data_exports
         WHERE status = 'PENDING' OR (status = 'RUNNING' AND lease_until <= :now)
         ORDER BY requested_at
         LIMIT 1
           FOR UPDATE SKIP LOCKED
        """)
    Optional<DataExport> lockNext(Instant now);

    @Query("UPDATE data_exports SET status = 'RUNNING', lease_until = :until WHERE id = :id")
    int lease(UUID id, Instant until);

    @Query("""
        UPDATE data_exports
           SET status = :status, file_id = :fileId, lease_until = NULL, finished_at = :now
         WHERE id = :id AND status = 'RUNNING'
        """)
    int finish(UUID id, ExportStatus status, Optional<UUID> fileId, Instant now);

    @Query("SELECT * FROM data_exports WHERE status = 'READY' AND finished_at <= :before LIMIT 100")
    List<DataExport> readyBefore(Instant before);

    @Query("UPDATE data_exports SET status = 'EXPIRED', file_id = NULL WHERE id = :id AND status = 'READY'")
    int expire(UUID id);
}
