package dev.assay.db.audit;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of what happened. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AuditRows extends GenericRepository<AuditEntry, UUID> {
    @Query("""
        INSERT INTO audit_log (id, at, actor_user_id, action, subject_type, subject_id, ip_address, detail)
        VALUES (:id, :at, :actorUserId, :action, :subjectType, :subjectId, :ipAddress, CAST(:detail AS jsonb))
        """)
    int insert(
            UUID id,
            Instant at,
            Optional<UUID> actorUserId,
            String action,
            String subjectType,
            Optional<UUID> subjectId,
            Optional<String> ipAddress,
            String detail);

    /** The newest first; a filter that is null lets everything through. */
    @Query("""
        SELECT id, at, actor_user_id, action, subject_type, subject_id, ip_address, CAST(detail AS text) AS detail
          FROM audit_log
         WHERE (CAST(:actor AS uuid) IS NULL OR actor_user_id = :actor)
           AND (CAST(:subject AS uuid) IS NULL OR subject_id = :subject)
           AND (CAST(:action AS text) IS NULL OR action = :action)
           AND (at, id) < (coalesce(CAST(:beforeAt AS timestamptz), 'infinity'),
                        coalesce(CAST(:beforeId AS uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
         ORDER BY at DESC, id DESC
         LIMIT :limit
        """)
    List<AuditEntry> page(
            @Nullable UUID actor,
            @Nullable UUID subject,
            @Nullable String action,
            @Nullable Instant beforeAt,
            @Nullable UUID beforeId,
            int limit);

    @Query("UPDATE audit_log SET ip_address = NULL WHERE actor_user_id = :userId OR subject_id = :userId")
    int forgetAddresses(UUID userId);

    @Query("DELETE FROM audit_log WHERE at <= :before")
    int purge(Instant before);
}
