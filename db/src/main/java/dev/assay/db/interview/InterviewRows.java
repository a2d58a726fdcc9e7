package dev.assay.db.interview;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The tables of practice interviews. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InterviewRows extends GenericRepository<Interview, UUID> {
    String SELECT = """
            SELECT i.id, i.user_id, p.type, p.difficulty, i.title, p.config, i.status, i.started_at, i.deadline_at,
                   i.ended_at, i.total_duration_sec, i.created_at, i.version
              FROM interviews i
              JOIN interview_practice p ON p.interview_id = i.id
            """;

    /** Returns 0 when the user has used the key before. */
    @Query("""
            INSERT INTO interviews (id, kind, user_id, status, title, idempotency_key, created_at)
            VALUES (:id, 'PRACTICE', :userId, 'CREATED', :title, :key, :createdAt)
            ON CONFLICT ON CONSTRAINT interviews_idempotency_key_key DO NOTHING
            """)
    int insert(UUID id, UUID userId, String title, String key, Instant createdAt);

    @Query("""
            INSERT INTO interview_practice (interview_id, type, difficulty, config)
            VALUES (:id, :type, :difficulty, CAST(:config AS jsonb))
            """)
    void insertPractice(Interview interview);

    @Query(SELECT + "WHERE i.id = :id AND i.user_id = :userId")
    Optional<Interview> find(UUID id, UUID userId);

    @Query(SELECT + "WHERE i.id = :id AND i.user_id = :userId FOR UPDATE OF i")
    Optional<Interview> lock(UUID id, UUID userId);

    @Query(SELECT + "WHERE i.user_id = :userId AND i.idempotency_key = :key")
    Optional<Interview> findByKey(UUID userId, String key);

    @Query(SELECT + """
             WHERE i.user_id = :userId
               AND (CAST(:status AS text) IS NULL OR i.status = :status)
               AND (CAST(:beforeAt AS timestamptz) IS NULL OR (i.created_at, i.id) < (:beforeAt, :beforeId))
             ORDER BY i.created_at DESC, i.id DESC
             LIMIT :limit
            """)
    List<Interview> page(
            UUID userId,
            @Nullable InterviewStatus status,
            @Nullable Instant beforeAt,
            @Nullable UUID beforeId,
            int limit);

    /** Returns 0 when the interview is of another version. */
    @Query("""
            UPDATE interviews
               SET status = :status, started_at = :startedAt, deadline_at = :deadlineAt, ended_at = :endedAt,
                   total_duration_sec = :totalDurationSec, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(
            UUID id,
            int version,
            InterviewStatus status,
            Optional<Instant> startedAt,
            Optional<Instant> deadlineAt,
            Optional<Instant> endedAt,
            OptionalInt totalDurationSec);
}
