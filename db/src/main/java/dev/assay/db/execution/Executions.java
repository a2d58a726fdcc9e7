package dev.assay.db.execution;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.LateCommit;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.json.JsonText;
import dev.assay.db.json.JudgingJson;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.judging.Lane;
import dev.assay.db.judging.ResultJson;
import dev.assay.db.judging.TestsBlob;
import dev.assay.db.queue.Dispatch;
import dev.assay.verdict.Verdict;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** The executions: programs judged without an interview. */
public final class Executions {
    /** How long an execution is kept from its creation. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final String INSERT = """
            INSERT INTO executions (id, owner_user_id, language, source, tests, test_count, limits, checker,
                                    stop_on_failure, lane, created_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            RETURNING id, {late commit}""".replace("{late commit}", LateCommit.CALL_IF);

    private static final String FIND = """
            SELECT id, owner_user_id, language, test_count, status, verdict, result, attempt, created_at, started_at,
                   finished_at, expires_at
            FROM executions WHERE id = ?""";

    private static final String PURGE = "DELETE FROM executions WHERE expires_at <= ?";

    private final Database database;
    private final Dispatch dispatch;
    private final InstantSource clock;

    public Executions(DataSource source, Dispatch dispatch, InstantSource clock) {
        this.database = new Database(source);
        this.dispatch = requireNonNull(dispatch, "dispatch");
        this.clock = requireNonNull(clock, "clock");
    }

    /** An id for an execution that is about to be created, for those who want to hear of it from its start. */
    public static UUID newId() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /**
     * Stores an execution under an id of its own, and queues it. Once this returns, it will be judged, also when the queue is away now.
     *
     * @throws dev.assay.db.jdbc.StorageException when the owner does not exist, or nothing was stored
     */
    public UUID create(NewExecution execution) {
        UUID id = newId();
        create(id, execution, false);
        return id;
    }

    /**
     * Stores an execution for somebody who waits for its result, and queues it. Once this returns, it will be judged, also when the
     * queue is away now; it may be lost with the server within the next half a second, of which whoever waits then hears.
     *
     * @param id from {@link #newId}
     * @throws dev.assay.db.jdbc.StorageException when the owner does not exist, or nothing was stored
     */
    public void createLate(UUID id, NewExecution execution) {
        create(id, execution, true);
    }

    private void create(UUID id, NewExecution execution, boolean late) {
        Instant now = clock.instant();
        database.once(connection -> insert(connection, id, execution, now, late));
        dispatch.send(Lane.BATCH, JobId.execution(id));
    }

    public Optional<StoredExecution> find(UUID id) {
        return database.once(connection -> Statements.first(connection, FIND, Executions::stored, id));
    }

    /**
     * Deletes what has expired.
     *
     * @return how many were deleted
     */
    public int purge(Instant now) {
        return database.once(connection -> Statements.update(connection, PURGE, now));
    }

    private static Optional<UUID> insert(
            Connection connection, UUID id, NewExecution execution, Instant now, boolean late) throws SQLException {
        return Statements.first(
                connection,
                INSERT,
                row -> row.uuid("id"),
                id,
                execution.ownerUserId(),
                execution.language(),
                execution.source(),
                TestsBlob.write(judgeTests(execution.tests())),
                execution.tests().size(),
                JsonText.of(JudgingJson.limits(execution.limits())),
                JsonText.of(JudgingJson.checker(execution.checker())),
                execution.stopOnFailure(),
                Lane.BATCH,
                now,
                now.plus(KEPT),
                late);
    }

    private static List<JudgeTest> judgeTests(List<ExecutionTest> tests) {
        return IntStream.range(0, tests.size())
                .mapToObj(i -> new JudgeTest(
                        i,
                        Integer.toString(i),
                        true,
                        tests.get(i).input(),
                        tests.get(i).expected()))
                .toList();
    }

    private static StoredExecution stored(Row row) throws SQLException {
        Optional<Verdict> verdict = row.optionalNamed(Verdict.class, "verdict");
        return new StoredExecution(
                row.uuid("id"),
                row.uuid("owner_user_id"),
                row.text("language"),
                row.integer("test_count"),
                row.named(JudgedStatus.class, "status"),
                verdict,
                row.optionalText("result").map(text -> ResultJson.execution(new JsonText(text), verdict)),
                row.integer("attempt"),
                row.instant("created_at"),
                row.optionalInstant("started_at"),
                row.optionalInstant("finished_at"),
                row.instant("expires_at"));
    }
}
