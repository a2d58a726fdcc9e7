package dev.assay.db.testkit;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.question.BankPublisher;
import dev.assay.question.Question;
import java.util.UUID;
import javax.sql.DataSource;

/** Makes the rows that others stand on: a user, a published question, a round in progress. */
public final class TestRows {
    private static final String USER = "INSERT INTO users (id, email, name) VALUES (?, ?, 'Ada')";

    private static final String LIVE_VERSION =
            "SELECT id FROM question_versions WHERE question_id = ? AND state = 'LIVE'";

    private static final String INTERVIEW =
            "INSERT INTO interviews (id, kind, user_id, status) VALUES (?, 'PRACTICE', ?, 'IN_PROGRESS')";

    private static final String ROUND = """
            INSERT INTO rounds (id, interview_id, question_id, question_version_id, round_number, status)
            VALUES (?, ?, ?, ?, 1, 'IN_PROGRESS')""";

    private final Database database;
    private final BankPublisher publisher;

    public TestRows(DataSource source) {
        this.database = new Database(source);
        this.publisher = new BankPublisher(source);
    }

    /** A user with an address nobody else has. */
    public UUID user() {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        database.transact(connection -> Statements.update(connection, USER, id, id + "@example.org"));
        return id;
    }

    /** Publishes the question; its live version. */
    public UUID publish(Question question) {
        publisher.publish(question);
        return database.transact(
                        connection -> Statements.first(connection, LIVE_VERSION, row -> row.uuid("id"), question.id()))
                .orElseThrow();
    }

    /** A new user's interview in progress with one round in progress, on the question. */
    public RunningRound round(Question question) {
        UUID version = publish(question);
        RunningRound round =
                new RunningRound(user(), UuidCreator.getTimeOrderedEpoch(), UuidCreator.getTimeOrderedEpoch(), version);
        database.transact(connection -> {
            Statements.update(connection, INTERVIEW, round.interviewId(), round.userId());
            return Statements.update(connection, ROUND, round.roundId(), round.interviewId(), question.id(), version);
        });
        return round;
    }

    /** The ids around a round. */
    public record RunningRound(UUID userId, UUID interviewId, UUID roundId, UUID questionVersionId) {}
}
