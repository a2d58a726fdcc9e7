package dev.assay.db.practice;

import dev.assay.db.interview.InterviewConfig;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of practice interviews. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface InterviewRows extends GenericRepository<InterviewRow, UUID> {
    String SELECT = """
            SELECT i.id, i.user_id, p.type, p.difficulty, i.title, p.config, i.status, i.started_at, i.paused_at,
                   i.ended_at, i.last_seen_at, i.paused_total_sec, i.interrupted_total_sec, i.time_multiplier,
                   i.break_left_sec, i.interruption_allowance_sec, i.created_at, i.version
              FROM interviews i
              JOIN interview_practice p ON p.interview_id = i.id
            """;

    /** Returns 0 when the user has used the key before. */
    @Query("""
            INSERT INTO interviews (id, kind, user_id, status, title, idempotency_key, interruption_allowance_sec,
                                    created_at)
            VALUES (:id, 'PRACTICE', :userId, 'CREATED', :title, :key, :forInterruptionsSec, :createdAt)
            ON CONFLICT ON CONSTRAINT interviews_idempotency_key_key DO NOTHING
            """)
    int insert(UUID id, UUID userId, String title, String key, int forInterruptionsSec, Instant createdAt);

    @Query("""
            INSERT INTO interview_practice (interview_id, type, difficulty, config)
            VALUES (:id, :type, :difficulty, CAST(:config AS jsonb))
            """)
    void insertPractice(UUID id, PracticeType type, Difficulty difficulty, InterviewConfig config);

    @Query(SELECT + "WHERE i.id = :id AND i.user_id = :userId")
    Optional<InterviewRow> find(UUID id, UUID userId);

    @Query(SELECT + "WHERE i.id = :id AND i.user_id = :userId FOR UPDATE OF i")
    Optional<InterviewRow> lock(UUID id, UUID userId);

    @Query(SELECT + "WHERE i.id = :id FOR UPDATE OF i")
    Optional<InterviewRow> lockAnybodys(UUID id);

    @Query(SELECT + "WHERE i.id = (SELECT interview_id FROM rounds WHERE id = :roundId) AND i.user_id = :userId"
            + " FOR UPDATE OF i")
    Optional<InterviewRow> lockByRound(UUID roundId, UUID userId);

    @Query(SELECT + "WHERE i.user_id = :userId AND i.idempotency_key = :key")
    Optional<InterviewRow> findByKey(UUID userId, String key);

    @Query(SELECT + """
             WHERE i.user_id = :userId
               AND (CAST(:status AS text) IS NULL OR i.status = :status)
               AND (CAST(:type AS text) IS NULL OR p.type = :type)
               AND (CAST(:difficulty AS text) IS NULL OR p.difficulty = :difficulty)
               AND (i.created_at, i.id) < (coalesce(CAST(:beforeAt AS timestamptz), 'infinity'),
                                        coalesce(CAST(:beforeId AS uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
             ORDER BY i.created_at DESC, i.id DESC
             LIMIT :limit
            """)
    List<InterviewRow> page(
            UUID userId,
            @Nullable InterviewStatus status,
            @Nullable PracticeType type,
            @Nullable Difficulty difficulty,
            @Nullable Instant beforeAt,
            @Nullable UUID beforeId,
            int limit);

    /** Returns 0 when the interview is of another version. */
    @Query("""
            UPDATE interviews
               SET status = :status, started_at = :startedAt, paused_at = :pausedAt, deadline_at = :deadlineAt,
                   ended_at = :endedAt, last_seen_at = :lastSeenAt, total_duration_sec = :totalDurationSec,
                   paused_total_sec = :pausedTotalSec, interrupted_total_sec = :interruptedTotalSec,
                   time_multiplier = :timeMultiplier, break_left_sec = :breakLeftSec, extra_time_sec = :extraTimeSec,
                   version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(
            UUID id,
            int version,
            InterviewStatus status,
            Optional<Instant> startedAt,
            Optional<Instant> pausedAt,
            @Nullable Instant deadlineAt,
            Optional<Instant> endedAt,
            Optional<Instant> lastSeenAt,
            @Nullable Integer totalDurationSec,
            int pausedTotalSec,
            int interruptedTotalSec,
            double timeMultiplier,
            int breakLeftSec,
            int extraTimeSec);

    /** A sign of life; returns 0 when there is no such interview or it does not run. */
    @Query("""
            UPDATE interviews SET last_seen_at = greatest(last_seen_at, :now)
             WHERE id = :id AND user_id = :userId AND status = 'IN_PROGRESS'
            """)
    int touch(UUID id, UUID userId, Instant now);

    /** Interviews for which something may be due; those that were changed longest ago come first. */
    @Query("""
            SELECT i.id
              FROM interviews i
              JOIN interview_practice p ON p.interview_id = i.id
             WHERE i.status IN ('CREATED', 'IN_PROGRESS', 'PAUSED', 'INTERRUPTED')
               AND ((i.status = 'IN_PROGRESS' AND i.ended_at IS NULL AND i.last_seen_at <= :silentSince)
                 OR (i.status = 'CREATED' AND i.created_at <= :forsakenSince)
                 OR i.paused_at <= :forsakenSince
                 OR ((i.status <> 'PAUSED' OR p.type = 'DSA') AND i.ended_at IS NULL
                     AND (i.deadline_at <= :overSince
                       OR EXISTS (SELECT 1 FROM rounds r
                                   WHERE r.interview_id = i.id AND r.status = 'IN_PROGRESS'
                                     AND r.deadline_at <= :overSince))))
             ORDER BY i.updated_at
             LIMIT :limit
            """)
    List<UUID> due(Instant silentSince, Instant forsakenSince, Instant overSince, int limit);

    /** The interviews of a person that are under way. */
    @Query("""
            SELECT id FROM interviews
             WHERE user_id = :userId AND kind = 'PRACTICE' AND status IN ('IN_PROGRESS', 'PAUSED', 'INTERRUPTED')
               AND ended_at IS NULL
            """)
    List<UUID> underWay(UUID userId);
}
