package dev.assay.db.practice;

import dev.assay.db.interview.Round;
import dev.assay.db.interview.RoundStatus;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** The table of rounds. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RoundRows extends GenericRepository<Round, UUID> {
    @Query("""
            INSERT INTO rounds (id, interview_id, question_id, question_version_id, round_number, own_limit_sec,
                                selection_trace, created_at)
            VALUES (:id, :interviewId, :questionId, :versionId, :number, :ownLimitSec, CAST(:trace AS jsonb), :createdAt)
            """)
    int insert(
            UUID id,
            UUID interviewId,
            UUID questionId,
            UUID versionId,
            int number,
            OptionalInt ownLimitSec,
            String trace,
            Instant createdAt);

    List<Round> findByInterviewIdOrderByNumber(UUID interviewId);

    /** The rounds that run in some interviews, of each one at most. */
    @Query("""
            SELECT id, interview_id FROM rounds WHERE interview_id = ANY (CAST(:ids AS uuid[])) AND status = 'IN_PROGRESS'
            """)
    List<RunningRound> running(@TypeDef(type = DataType.STRING_ARRAY) List<String> ids);

    /** A round that runs. */
    @Introspected
    record RunningRound(UUID id, UUID interviewId) {}

    @Query("""
            SELECT r.id, r.interview_id, r.question_id, r.question_version_id, r.round_number, r.status,
                   r.started_at, r.ended_at, r.duration_sec, r.deadline_at, r.own_limit_sec, r.paused_sec, r.hints_used,
                   r.score, r.settled_at, r.version
              FROM rounds r
              JOIN interviews i ON i.id = r.interview_id
             WHERE r.id = :id AND i.user_id = :userId
            """)
    Optional<Round> find(UUID id, UUID userId);

    /** Writes what moves change; returns 0 when the round is of another version. */
    @Query("""
            UPDATE rounds
               SET status = :status, started_at = :startedAt, ended_at = :endedAt, duration_sec = :durationSec,
                   deadline_at = :deadlineAt, paused_sec = :pausedSec, version = version + 1
             WHERE id = :id AND version = :version
            """)
    int update(
            UUID id,
            int version,
            RoundStatus status,
            Optional<Instant> startedAt,
            Optional<Instant> endedAt,
            OptionalInt durationSec,
            Optional<Instant> deadlineAt,
            int pausedSec);

    @Query("UPDATE questions SET times_asked = times_asked + 1 WHERE id = :questionId")
    int countAsAsked(UUID questionId);

    @Query("UPDATE rounds SET hints_used = :used, version = version + 1 WHERE id = :id")
    int countHints(UUID id, int used);

    @Query("UPDATE rounds SET score = :score, settled_at = :now, version = version + 1 WHERE id = :id")
    int settle(UUID id, OptionalInt score, Instant now);

    /** The running mean of a question's scores takes one more. */
    @Query("""
            UPDATE questions
               SET avg_score = (coalesce(avg_score, 0) * score_count + :points) / (score_count + 1),
                   score_count = score_count + 1
             WHERE id = :questionId
            """)
    int countScore(UUID questionId, int points);

    /** A SUBMIT of the round that is not judged yet. */
    @Query("""
            SELECT id
              FROM code_submissions
             WHERE round_id = :roundId AND submission_type = 'SUBMIT' AND status IN ('PENDING', 'RUNNING')
               AND rejudge_of IS NULL
             LIMIT 1
            """)
    Optional<UUID> findUnfinished(UUID roundId);

    /** Interviews with ended rounds whose scores are not final, though nothing of them waits to be judged. */
    @Query("""
            SELECT DISTINCT r.interview_id
              FROM rounds r
             WHERE r.settled_at IS NULL AND r.status IN ('COMPLETED', 'SKIPPED')
               AND NOT EXISTS (SELECT 1 FROM code_submissions s
                                WHERE s.round_id = r.id AND s.submission_type = 'SUBMIT' AND s.rejudge_of IS NULL
                                  AND s.status IN ('PENDING', 'RUNNING'))
             LIMIT :limit
            """)
    List<UUID> unsettledInterviews(int limit);
}
