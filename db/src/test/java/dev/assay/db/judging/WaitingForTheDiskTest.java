package dev.assay.db.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.Storage;
import dev.assay.db.execution.ExecutionTest;
import dev.assay.db.execution.Executions;
import dev.assay.db.execution.NewExecution;
import dev.assay.db.idempotency.IdempotencyRecords;
import dev.assay.db.idempotency.IdempotencyRecords.Beginning;
import dev.assay.db.idempotency.RequestKey;
import dev.assay.db.idempotency.StoredAnswer;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.queue.Dispatch;
import dev.assay.db.submission.NewSubmission;
import dev.assay.db.submission.SubmissionType;
import dev.assay.db.submission.Submissions;
import dev.assay.db.testkit.InMemoryJobQueue;
import dev.assay.db.testkit.SettableClock;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestRows.RunningRound;
import dev.assay.db.testkit.TestServers;
import dev.assay.question.Limits;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Which commits wait until they are on disk, in a database where commits do unless told otherwise. */
class WaitingForTheDiskTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final TestDatabase DATABASE = TestServers.postgres();
    private static Storage storage;
    private static RunningRound round;

    private final SettableClock clock = new SettableClock(NOW);
    private final JudgedRows rows = new PostgresJudgedRows(DATABASE.dataSource(), clock);
    private final Dispatch dispatch = new Dispatch(new InMemoryJobQueue(clock), rows);
    private final Submissions submissions = new Submissions(DATABASE.dataSource(), dispatch, clock);
    private final Executions executions = new Executions(DATABASE.dataSource(), dispatch, clock);

    @BeforeAll
    static void waitForTheDisk() {
        TestRows rows = new TestRows(DATABASE.dataSource());
        round = rows.round(TestQuestions.sum("sum"));
        new Database(DATABASE.dataSource()).once(connection -> {
            String name = Statements.first(connection, "SELECT current_database() AS name", row -> row.text("name"))
                    .orElseThrow();
            return Statements.update(connection, "ALTER DATABASE \"" + name + "\" SET synchronous_commit = on");
        });
        storage = Storage.open(DATABASE.settings(), 2);
    }

    @AfterAll
    static void close() {
        storage.close();
    }

    @Test
    void a_submission_may_be_stored_late_so_that_it_is_judged_meanwhile() {
        assertThat(waits(transaction -> submissions.insert(transaction, of(SubmissionType.SUBMIT))))
                .isTrue();
        assertThat(waits(transaction -> submissions.insertLate(transaction, of(SubmissionType.SUBMIT))))
                .isFalse();
    }

    @Test
    void keeping_the_answer_brings_to_disk_what_was_stored_late() {
        IdempotencyRecords records = storage.get(IdempotencyRecords.class);
        UUID user = new TestRows(DATABASE.dataSource()).user();
        Beginning.Begun begun = (Beginning.Begun) records.begin(new RequestKey(user, "POST", "/x", "k"), "same", NOW);
        UUID late = Executions.newId();
        executions.createLate(late, execution());
        String written = text("SELECT pg_current_wal_insert_lsn()::text AS text");

        records.completeOnDisk(begun.recordId(), new StoredAnswer(202, Map.of(), new byte[0]), NOW);

        assertThat(text("SELECT (pg_current_wal_flush_lsn() >= '" + written + "'::pg_lsn)::text AS text"))
                .isEqualTo("true");
    }

    @Test
    void the_result_of_a_submit_waits_and_those_of_a_run_and_of_an_execution_do_not() {
        Lease submit = claimed(JobId.submission(submissions.create(of(SubmissionType.SUBMIT))));
        Lease run = claimed(JobId.submission(submissions.create(of(SubmissionType.RUN))));
        Lease execution = claimed(JobId.execution(executions.create(execution())));

        assertThat(waits(transaction -> written(transaction, submit))).isTrue();
        assertThat(waits(transaction -> written(transaction, run))).isFalse();
        assertThat(waits(transaction -> written(transaction, execution))).isFalse();
    }

    private Lease claimed(JobId job) {
        return ((Claim.Granted) rows.claim(job, "a", Duration.ofSeconds(30))).lease();
    }

    private static boolean written(Connection transaction, Lease lease) throws SQLException {
        JudgedResult result = new JudgedResult(Optional.empty(), CompileResult.none(), List.of(), 0, 1);
        assertThat(ResultWriter.write(transaction, lease, result, NOW)).isTrue();
        return true;
    }

    private static NewSubmission of(SubmissionType type) {
        return new NewSubmission(
                round.roundId(), round.questionVersionId(), "python", "print(1)", type, Optional.empty());
    }

    private static NewExecution execution() {
        return new NewExecution(
                round.userId(),
                "python",
                new byte[] {'1'},
                List.of(new ExecutionTest(new byte[0], Optional.empty())),
                CheckerSpec.defaults(),
                Limits.DEFAULT,
                true);
    }

    /** Whether the commit of a transaction that does this would wait. */
    private static boolean waits(Database.Work<?> work) {
        return new Database(DATABASE.dataSource()).transact(transaction -> {
            Statements.update(transaction, "SET LOCAL synchronous_commit = on");
            work.run(transaction);
            return Statements.first(
                            transaction,
                            "SELECT current_setting('synchronous_commit') AS waits",
                            row -> row.text("waits"))
                    .orElseThrow()
                    .equals("on");
        });
    }

    private static String text(String query) {
        return new Database(DATABASE.dataSource())
                .once(connection -> Statements.first(connection, query, row -> row.text("text")))
                .orElseThrow();
    }
}
