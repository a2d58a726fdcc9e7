package dev.assay.db.interview;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.outbox.Outbox;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes interviews, rounds and their events as part of a transaction. */
final class InterviewWrites {
    private static final String INSERT = """
            INSERT INTO interviews (id, kind, user_id, status, title, idempotency_key, created_at)
            VALUES (?, 'PRACTICE', ?, 'CREATED', ?, ?, ?)
            ON CONFLICT ON CONSTRAINT interviews_idempotency_key_key DO NOTHING
            """;
    private static final String INSERT_PRACTICE = """
            INSERT INTO interview_practice (interview_id, type, difficulty, config) VALUES (?, ?, ?, ?)
            """;
    private static final String INSERT_ROUND = """
            INSERT INTO rounds
                (id, interview_id, question_id, question_version_id, round_number, selection_trace, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String UPDATE = """
            UPDATE interviews
               SET status = ?, started_at = ?, deadline_at = ?, ended_at = ?, total_duration_sec = ?,
                   version = version + 1
             WHERE id = ? AND version = ?
            """;
    private static final String UPDATE_ROUND = """
            UPDATE rounds
               SET status = ?, started_at = ?, ended_at = ?, duration_sec = ?, deadline_at = ?
             WHERE id = ?
            """;

    private static final String COUNT_AS_ASKED = "UPDATE questions SET times_asked = times_asked + 1 WHERE id = ?";

    private InterviewWrites() {}

    /** Empty when the user has used the key before; then nothing was written. */
    static Optional<Interview> insert(Connection connection, NewInterview wanted, Instant now) throws SQLException {
        Interview interview = new Interview(
                UuidCreator.getTimeOrderedEpoch(),
                wanted.userId(),
                wanted.type(),
                wanted.difficulty(),
                wanted.title(),
                wanted.config(),
                InterviewStatus.CREATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                now.truncatedTo(ChronoUnit.MICROS),
                0);
        if (!insert(connection, interview, wanted.idempotencyKey())) {
            return Optional.empty();
        }
        insertPractice(connection, interview);
        for (int index = 0; index < wanted.questions().size(); index++) {
            insertRound(connection, interview, index + 1, wanted.questions().get(index));
        }
        tell(connection, interview, new InterviewEvent.InterviewCreated());
        return Optional.of(interview);
    }

    /** The interview as it is afterwards. */
    static Interview apply(Connection connection, Move.Decision.Allowed allowed) throws SQLException {
        Interview interview = allowed.interview();
        // Closing comes before starting, or two rounds would run for the length of a statement.
        for (Round round : allowed.changed()) {
            update(connection, round);
            if (round.status() == RoundStatus.IN_PROGRESS) {
                Statements.update(connection, COUNT_AS_ASKED, round.questionId());
            }
        }
        update(connection, interview);
        for (InterviewEvent event : allowed.events()) {
            tell(connection, interview, event);
        }
        return interview.written();
    }

    private static boolean insert(Connection connection, Interview interview, String key) throws SQLException {
        int inserted = Statements.update(
                connection, INSERT, interview.id(), interview.userId(), interview.title(), key, interview.createdAt());
        return inserted == 1;
    }

    private static void insertPractice(Connection connection, Interview interview) throws SQLException {
        Statements.update(
                connection,
                INSERT_PRACTICE,
                interview.id(),
                interview.type(),
                interview.difficulty(),
                InterviewRows.json(interview.config()));
    }

    private static void insertRound(
            Connection connection, Interview interview, int number, NewInterview.PickedQuestion picked)
            throws SQLException {
        Statements.update(
                connection,
                INSERT_ROUND,
                UuidCreator.getTimeOrderedEpoch(),
                interview.id(),
                picked.questionId(),
                picked.questionVersionId(),
                number,
                InterviewRows.trace(picked),
                interview.createdAt());
    }

    private static void update(Connection connection, Interview interview) throws SQLException {
        int updated = Statements.update(
                connection,
                UPDATE,
                interview.status(),
                interview.startedAt(),
                interview.deadlineAt(),
                interview.endedAt(),
                interview.totalDurationSec(),
                interview.id(),
                interview.version());
        if (updated != 1) {
            throw new SQLException("interview " + interview.id() + " changed while it was locked", "40001");
        }
    }

    private static void update(Connection connection, Round round) throws SQLException {
        Statements.update(
                connection,
                UPDATE_ROUND,
                round.status(),
                round.startedAt(),
                round.endedAt(),
                round.durationSec(),
                round.deadlineAt(),
                round.id());
    }

    private static void tell(Connection connection, Interview interview, InterviewEvent event) throws SQLException {
        Outbox.append(connection, "interview", interview.id(), event.name(), InterviewRows.payload(interview, event));
    }
}
