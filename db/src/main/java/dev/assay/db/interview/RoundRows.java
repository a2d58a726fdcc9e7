package dev.assay.db.interview;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of rounds. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RoundRows extends GenericRepository<Round, UUID> {
    String SELECT = """
            SELECT r.id, r.interview_id, r.question_id, r.question_version_id, r.round_number, r.status,
                   r.started_at, r.ended_at, r.duration_sec, r.deadline_at
              FROM rounds r
              JOIN interviews i ON i.id = r.interview_id
             WHERE r.id = :id AND i.user_id = :userId
            """;

    @Query("""
            INSERT INTO rounds
                (id, interview_id, question_id, question_version_id, round_number, selection_trace, created_at)
            VALUES (:id, :interviewId, :questionId, :versionId, :number, CAST(:trace AS jsonb), :createdAt)
            """)
    int insert(UUID id, UUID interviewId, UUID questionId, UUID versionId, int number, String trace, Instant createdAt);

    List<Round> findByInterviewIdOrderByNumber(UUID interviewId);

    @Query(SELECT)
    Optional<Round> find(UUID id, UUID userId);

    @Query(SELECT + "FOR UPDATE OF r")
    Optional<Round> lock(UUID id, UUID userId);

    /** Writes what moves change. */
    @Query("""
            UPDATE rounds
               SET status = :status, started_at = :startedAt, ended_at = :endedAt, duration_sec = :durationSec,
                   deadline_at = :deadlineAt
             WHERE id = :id
            """)
    void update(Round round);

    @Query("UPDATE questions SET times_asked = times_asked + 1 WHERE id = :questionId")
    int countAsAsked(UUID questionId);

    /** A SUBMIT of the round that is not judged yet. */
    @Query("""
            SELECT id
              FROM code_submissions
             WHERE round_id = :roundId AND submission_type = 'SUBMIT' AND status IN ('PENDING', 'RUNNING')
               AND rejudge_of IS NULL
             LIMIT 1
            """)
    Optional<UUID> findUnfinished(UUID roundId);
}
