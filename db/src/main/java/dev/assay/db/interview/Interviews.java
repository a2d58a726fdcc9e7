package dev.assay.db.interview;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** The practice interviews and rounds of an installation. Everything is asked for on behalf of a user. */
public final class Interviews {
    private static final String INTERVIEW_COLUMNS = """
            SELECT i.id, i.user_id, p.type, p.difficulty, i.title, p.config, i.status, i.started_at, i.deadline_at,
                   i.ended_at, i.total_duration_sec, i.created_at, i.version
              FROM interviews i
              JOIN interview_practice p ON p.interview_id = i.id
            """;
    private static final String SELECT_ONE = INTERVIEW_COLUMNS + """
             WHERE i.id = ? AND i.user_id = ?
            """;
    private static final String SELECT_LOCKED = SELECT_ONE + "FOR UPDATE OF i";
    private static final String SELECT_BY_KEY = INTERVIEW_COLUMNS + """
             WHERE i.user_id = ? AND i.idempotency_key = ?
            """;
    private static final String SELECT_PAGE = INTERVIEW_COLUMNS + """
             WHERE i.user_id = ?
               AND (?::text IS NULL OR i.status = ?)
               AND (?::timestamptz IS NULL OR (i.created_at, i.id) < (?, ?))
             ORDER BY i.created_at DESC, i.id DESC
             LIMIT ?
            """;
    private static final String ROUND_COLUMNS = """
            SELECT r.id, r.interview_id, r.question_id, r.question_version_id, r.round_number, r.status,
                   r.started_at, r.ended_at, r.duration_sec, r.deadline_at
              FROM rounds r
            """;
    private static final String SELECT_ROUNDS = ROUND_COLUMNS + """
             WHERE r.interview_id = ?
             ORDER BY r.round_number
            """;
    private static final String SELECT_ROUND = ROUND_COLUMNS + """
              JOIN interviews i ON i.id = r.interview_id
             WHERE r.id = ? AND i.user_id = ?
            """;

    private final Database database;

    public Interviews(DataSource pool) {
        this.database = new Database(pool);
    }

    /** What came of creating an interview. */
    public sealed interface Creation {
        record Created(Interview interview) implements Creation {}

        /** The user has used the key before, for this interview. */
        record KeyUsed(Interview interview) implements Creation {}
    }

    /** Where a page of a list begins: after the interview with these two values. */
    public record After(Instant createdAt, UUID id) {}

    /** What came of a move. */
    public sealed interface Moved {
        record Done(Interview interview) implements Moved {}

        record Refused(Move.Decision.Refused why) implements Moved {}

        /** There is no such interview, or it is somebody else's. */
        record Missing() implements Moved {}
    }

    public Creation create(NewInterview wanted, Instant now) {
        return database.transact(connection -> {
            Optional<Interview> created = InterviewWrites.insert(connection, wanted, now);
            return created.isPresent()
                    ? new Creation.Created(created.get())
                    : new Creation.KeyUsed(byKey(connection, wanted.userId(), wanted.idempotencyKey()));
        });
    }

    public Optional<Interview> find(UUID id, UUID userId) {
        return database.transact(
                connection -> Statements.first(connection, SELECT_ONE, InterviewRows::interview, id, userId));
    }

    /** The newest first. */
    public List<Interview> list(UUID userId, Optional<InterviewStatus> status, Optional<After> after, int limit) {
        Optional<Instant> createdAt = after.map(After::createdAt);
        return database.transact(connection -> Statements.list(
                connection,
                SELECT_PAGE,
                InterviewRows::interview,
                userId,
                status,
                status,
                createdAt,
                createdAt,
                after.map(After::id),
                limit));
    }

    /** All rounds of an interview in their order; whose it is must be known already. */
    public List<Round> rounds(UUID interviewId) {
        return database.transact(connection -> rounds(connection, interviewId));
    }

    public Optional<Round> findRound(UUID roundId, UUID userId) {
        return database.transact(
                connection -> Statements.first(connection, SELECT_ROUND, InterviewRows::round, roundId, userId));
    }

    /** Decides and writes in one transaction; moves of the same interview take turns. */
    public Moved move(UUID id, UUID userId, Move move, Instant now) {
        return database.transact(connection -> {
            Optional<Interview> interview =
                    Statements.first(connection, SELECT_LOCKED, InterviewRows::interview, id, userId);
            if (interview.isEmpty()) {
                return new Moved.Missing();
            }
            return switch (move.decide(interview.get(), rounds(connection, id), now)) {
                case Move.Decision.Refused refused -> new Moved.Refused(refused);
                case Move.Decision.Allowed allowed -> new Moved.Done(InterviewWrites.apply(connection, allowed));
            };
        });
    }

    private static Interview byKey(Connection connection, UUID userId, String key) throws SQLException {
        return Statements.first(connection, SELECT_BY_KEY, InterviewRows::interview, userId, key)
                .orElseThrow(() -> new SQLException("the interview of a used key vanished at this moment", "40001"));
    }

    private static List<Round> rounds(Connection connection, UUID interviewId) throws SQLException {
        return Statements.list(connection, SELECT_ROUNDS, InterviewRows::round, interviewId);
    }
}
