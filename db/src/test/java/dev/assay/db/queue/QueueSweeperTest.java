package dev.assay.db.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.execution.ExecutionTest;
import dev.assay.db.execution.Executions;
import dev.assay.db.execution.NewExecution;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.jdbc.StorageException;
import dev.assay.db.judging.Claim;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgedRows;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.judging.Lane;
import dev.assay.db.judging.Lease;
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
import redis.clients.jedis.exceptions.JedisConnectionException;

class QueueSweeperTest {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private final TestDatabase database = TestServers.postgres();
    private final UUID owner = new TestRows(database.dataSource()).user();
    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-02T03:04:05Z"));
    private final InMemoryJobQueue queue = new InMemoryJobQueue(clock);
    private final JudgedRows rows = new PostgresJudgedRows(database.dataSource(), clock);
    private final QueueSweeper sweeper = new QueueSweeper(rows, queue, LEASE);

    @Test
    void row_whose_append_was_lost_is_appended_once() {
        JobId id = stored(new UnreachableQueue());

        assertThat(sweep()).isEqualTo(new SweepReport(1, 0, 0));
        assertThat(sweep()).isEqualTo(new SweepReport(0, 0, 0));
        assertThat(queue.take("a", Duration.ZERO)).extracting(QueueEntry::job).containsExactly(id);
    }

    @Test
    void row_on_its_way_to_the_queue_is_left_alone() {
        stored(new UnreachableQueue());

        assertThat(sweeper.step(clock.instant())).isEqualTo(new SweepReport(0, 0, 0));
    }

    @Test
    void rows_are_appended_again_when_the_queue_lost_everything() {
        JobId id = stored(queue);
        assertThat(sweep()).isEqualTo(new SweepReport(0, 0, 0));

        queue.lose();

        assertThat(sweep()).isEqualTo(new SweepReport(1, 0, 0));
        assertThat(queue.take("a", Duration.ZERO)).extracting(QueueEntry::job).containsExactly(id);
    }

    @Test
    void row_is_appended_again_when_only_its_entry_is_gone() {
        stored(queue);
        stored(queue);
        queue.acknowledge(queue.take("a", Duration.ZERO).getFirst());

        assertThat(sweep()).isEqualTo(new SweepReport(1, 0, 0));
    }

    @Test
    void row_that_was_taken_but_never_claimed_waits_for_adoption() {
        stored(queue);
        queue.take("dead", Duration.ZERO);

        assertThat(sweep()).isEqualTo(new SweepReport(0, 0, 0));
        assertThat(queue.adopt("b", Duration.ZERO)).hasSize(1);
    }

    @Test
    void expired_lease_is_taken_back_until_the_row_is_given_up() {
        JobId id = stored(queue);
        for (int fault = 1; fault < JudgedRows.FAULTS_ALLOWED; fault++) {
            assertThat(rows.claim(id, "dies", LEASE)).isInstanceOf(Claim.Granted.class);
            clock.pass(LEASE);
            assertThat(sweep()).isEqualTo(new SweepReport(1, 1, 0));
        }
        rows.claim(id, "dies", LEASE);
        clock.pass(LEASE);

        assertThat(sweep()).isEqualTo(new SweepReport(0, 0, 1));
        assertThat(executions(queue).find(id.id()).orElseThrow().status()).isEqualTo(JudgedStatus.ERROR);
        assertThat(rows.claim(id, "late", LEASE)).isEqualTo(new Claim.Finished());
    }

    @Test
    void expired_lease_is_left_alone_for_a_lease_after_an_outage() {
        JobId id = stored(queue);
        Lease lease = ((Claim.Granted) rows.claim(id, "alive", LEASE)).lease();
        AtomicBoolean away = new AtomicBoolean(true);
        QueueSweeper outlasting =
                new QueueSweeper(new PostgresJudgedRows(database.dataSourceUnless(away::get), clock), queue, LEASE);
        clock.pass(LEASE.multipliedBy(2));
        assertThatThrownBy(() -> outlasting.step(clock.instant())).isInstanceOf(StorageException.class);
        away.set(false);

        assertThat(outlasting.step(clock.instant())).isEqualTo(new SweepReport(0, 0, 0));
        assertThat(rows.extend(lease, LEASE)).isTrue();
        clock.pass(LEASE.minusSeconds(1));
        assertThat(outlasting.step(clock.instant())).isEqualTo(new SweepReport(0, 0, 0));
        clock.pass(Duration.ofSeconds(2));
        assertThat(outlasting.step(clock.instant())).isEqualTo(new SweepReport(1, 1, 0));
    }

    @Test
    void running_row_is_left_alone() {
        rows.claim(stored(queue), "a", LEASE);

        assertThat(sweep()).isEqualTo(new SweepReport(0, 0, 0));
    }

    @Test
    void every_row_gets_its_turn_however_many_wait() {
        for (int i = 0; i < 7; i++) {
            stored(new UnreachableQueue());
        }
        clock.pass(Duration.ofSeconds(5));

        for (int looked = 0; looked < 9; looked += 3) {
            rows.strays(clock.instant(), 3);
            clock.pass(Duration.ofSeconds(1));
        }

        assertThat(unlooked()).isZero();
    }

    private long unlooked() {
        return new Database(database.dataSource())
                .transact(connection -> Statements.first(
                        connection,
                        "SELECT count(*) AS n FROM executions WHERE swept_at IS NULL",
                        row -> row.longInteger("n")))
                .orElseThrow();
    }

    private SweepReport sweep() {
        clock.pass(Duration.ofSeconds(3));
        return sweeper.step(clock.instant());
    }

    private JobId stored(JobQueue into) {
        return JobId.execution(executions(into)
                .create(new NewExecution(
                        owner,
                        "python",
                        new byte[] {'1'},
                        List.of(new ExecutionTest(new byte[0], Optional.empty())),
                        CheckerSpec.defaults(),
                        Limits.DEFAULT,
                        false)));
    }

    private Executions executions(JobQueue into) {
        return new Executions(database.dataSource(), new Dispatch(into, rows), clock);
    }

    /** A queue whose server does not answer. */
    private static final class UnreachableQueue implements JobQueue {
        @Override
        public QueuePlace append(Lane lane, JobId job) {
            throw unreachable();
        }

        @Override
        public String epoch() {
            throw unreachable();
        }

        @Override
        public boolean holds(Lane lane, String entryId) {
            throw unreachable();
        }

        @Override
        public List<QueueEntry> take(String consumer, Duration block) {
            throw unreachable();
        }

        @Override
        public void acknowledge(QueueEntry entry) {
            throw unreachable();
        }

        @Override
        public List<QueueEntry> adopt(String consumer, Duration idle) {
            throw unreachable();
        }

        private static JedisConnectionException unreachable() {
            return new JedisConnectionException("nobody there");
        }
    }
}
