package dev.assay.db.answer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of answers to questions that ask for no program. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ResponseRows extends GenericRepository<Response, UUID> {
    String SELECT = """
            SELECT id, round_id, question_id, revision, user_answer AS answer, user_explanation AS explanation,
                   is_correct AS correct, locked_at, score, created_at
              FROM scenario_responses
            """;

    @Query("""
            INSERT INTO scenario_responses
                (id, round_id, question_id, revision, user_answer, user_explanation, created_at)
            VALUES (:id, :roundId, :questionId, :revision, :answer, :explanation, :createdAt)
            """)
    int insert(
            UUID id,
            UUID roundId,
            UUID questionId,
            int revision,
            Optional<String> answer,
            Optional<String> explanation,
            Instant createdAt);

    @Query(SELECT + "WHERE id = :id")
    Optional<Response> find(UUID id);

    @Query(SELECT + "WHERE round_id = :roundId ORDER BY revision DESC LIMIT 1")
    Optional<Response> latest(UUID roundId);

    @Query(SELECT + "WHERE round_id = :roundId ORDER BY revision")
    List<Response> ofRound(UUID roundId);

    @Query("""
            UPDATE scenario_responses SET is_correct = :right, score = :points, locked_at = :now
             WHERE id = :id AND locked_at IS NULL
            """)
    int lock(UUID id, boolean right, int points, Instant now);
}
