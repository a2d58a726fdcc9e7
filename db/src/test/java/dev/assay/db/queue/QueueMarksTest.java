package dev.assay.db.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.execution.ExecutionTest;
import dev.assay.db.execution.Executions;
import dev.assay.db.execution.NewExecution;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgedRows;
import dev.assay.db.judging.PostgresJudgedRows;
import dev.assay.db.queue.QueueSweeper.SweepReport;
import dev.assay.db.testkit.InMemoryJobQueue;
import dev.assay.db.testkit.SettableClock;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestServers;
import dev.assay.question.Limits;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class QueueMarksTest {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private final TestDatabase database = TestServers.postgres();
    private final UUID owner = new TestRows(database.dataSource()).user();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-02T03:04:05Z"));
    private final InMemoryJobQueue queue = new InMemoryJobQueue(clock);
    private final JudgedRows rows = new PostgresJudgedRows(database.dataSource(), clock);
    private final AtomicBoolean away = new AtomicBoolean();
    private final QueueMarks marks = new QueueMarks(database.dataSourceUnless(away::get));
    private final QueueSweeper sweeper = new QueueSweeper(rows, queue, LEASE);

    @Test
    void marked_rows_are_not_appended_again() {
        stored();
        stored();

        assertThat(marks.step()).isEqualTo(2);
        assertThat(sweep()).isEqualTo(new SweepReport(0, 0, 0));
        assertThat(marks.step()).isZero();
    }

    @Test
    void rows_that_are_judged_already_are_not_written() {
        rows.claim(stored(), "quick", LEASE);

        assertThat(marks.step()).isZero();
    }

    @Test
    void rows_whose_mark_was_lost_are_appended_once_more() {
        stored();
        away.set(true);
        assertThat(marks.step()).isZero();
        away.set(false);

        assertThat(marks.step()).isZero();
        assertThat(sweep()).isEqualTo(new SweepReport(1, 0, 0));
        assertThat(sweep()).isEqualTo(new SweepReport(0, 0, 0));
    }

    private SweepReport sweep() {
        clock.pass(Duration.ofSeconds(10));
        return sweeper.step(clock.instant());
    }

    private JobId stored() {
        Executions executions = new Executions(database.dataSource(), new Dispatch(queue, marks), clock);
        return JobId.execution(executions.create(new NewExecution(
                owner,
                "python",
                new byte[] {'x'},
                List.of(new ExecutionTest(new byte[0], Optional.empty())),
                CheckerSpec.defaults(),
                Limits.DEFAULT,
                false)));
    }
}
