package dev.assay.db.interview;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.outbox.Outbox;
import dev.assay.db.sql.Columns;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Writes interviews, rounds and their events as part of a transaction. */
final class InterviewWrites {
    private static final String INSERT = """
            INSERT INTO interviews (id, kind, user_id, status, title, idempotency_key, created_at)
            VALUES (?, 'PRACTICE', ?, 'CREATED', ?, ?, ?)
            ON CONFLICT ON CONSTRAINT interviews_idempotency_key_key DO NOTHING
            """;
    private static final String INSERT_PRACTICE = """
            INSERT INTO interview_practice (interview_id, type, difficulty, config) VALUES (?, ?, ?, ?::jsonb)
            """;
    private static final String INSERT_ROUND = """
            INSERT INTO rounds
                (id, interview_id, question_id, question_version_id, round_number, selection_trace, created_at)
            VALUES (?, ?, ?, ?, ?, ?::jsonb, ?)
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
        }
        update(connection, interview);
        for (InterviewEvent event : allowed.events()) {
            tell(connection, interview, event);
        }
        return interview.written();
    }

    private static boolean insert(Connection connection, Interview interview, String key) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setObject(1, interview.id());
            insert.setObject(2, interview.userId());
            insert.setString(3, interview.title());
            insert.setString(4, key);
            insert.setObject(5, Columns.timestamp(interview.createdAt()));
            return insert.executeUpdate() == 1;
        }
    }

    private static void insertPractice(Connection connection, Interview interview) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_PRACTICE)) {
            insert.setObject(1, interview.id());
            insert.setString(2, interview.type().name());
            insert.setString(3, interview.difficulty().name());
            insert.setString(4, InterviewRows.json(interview.config()));
            insert.executeUpdate();
        }
    }

    private static void insertRound(
            Connection connection, Interview interview, int number, NewInterview.PickedQuestion picked)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT_ROUND)) {
            insert.setObject(1, UuidCreator.getTimeOrderedEpoch());
            insert.setObject(2, interview.id());
            insert.setObject(3, picked.questionId());
            insert.setObject(4, picked.questionVersionId());
            insert.setInt(5, number);
            insert.setString(6, InterviewRows.trace(picked));
            insert.setObject(7, Columns.timestamp(interview.createdAt()));
            insert.executeUpdate();
        }
    }

    private static void update(Connection connection, Interview interview) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            update.setString(1, interview.status().name());
            Columns.set(update, 2, interview.startedAt());
            Columns.set(update, 3, interview.deadlineAt());
            Columns.set(update, 4, interview.endedAt());
            Columns.set(update, 5, interview.totalDurationSec());
            update.setObject(6, interview.id());
            update.setInt(7, interview.version());
            if (update.executeUpdate() != 1) {
                throw new SQLException("interview " + interview.id() + " changed while it was locked", "40001");
            }
        }
    }

    private static void update(Connection connection, Round round) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(UPDATE_ROUND)) {
            update.setString(1, round.status().name());
            Columns.set(update, 2, round.startedAt());
            Columns.set(update, 3, round.endedAt());
            Columns.set(update, 4, round.durationSec());
            Columns.set(update, 5, round.deadlineAt());
            update.setObject(6, round.id());
            update.executeUpdate();
        }
        if (round.status() == RoundStatus.IN_PROGRESS) {
            countAsAsked(connection, round.questionId());
        }
    }

    private static void countAsAsked(Connection connection, UUID questionId) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(COUNT_AS_ASKED)) {
            update.setObject(1, questionId);
            update.executeUpdate();
        }
    }

    private static void tell(Connection connection, Interview interview, InterviewEvent event) throws SQLException {
        Outbox.append(
                connection, "interview", interview.id(), event.name(), InterviewRows.payload(interview, event));
    }
}
