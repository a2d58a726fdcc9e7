package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.execution.ExecutionTest;
import dev.assay.db.execution.Executions;
import dev.assay.db.execution.NewExecution;
import dev.assay.db.execution.StoredExecution;
import dev.assay.db.jdbc.StorageException;
import dev.assay.db.judging.Claim;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgedRows;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.judging.Lane;
import dev.assay.db.judging.Lease;
import dev.assay.db.judging.PostgresJudgedRows;
import dev.assay.db.judging.Stray;
import dev.assay.db.queue.Dispatch;
import dev.assay.db.queue.Progress;
import dev.assay.db.queue.ProgressHints;
import dev.assay.db.queue.QueueSweeper;
import dev.assay.db.testkit.InMemoryJobQueue;
import dev.assay.db.testkit.SettableClock;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestServers;
import dev.assay.language.Languages;
import dev.assay.question.Limits;
import dev.assay.runner.pool.SandboxPool;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.Sandboxes;
import dev.assay.runner.sandbox.ScriptedSupervisor;
import dev.assay.runner.sandbox.Watchdog;
import dev.assay.runner.sharing.IdleCores;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From the queue to the row, with a real database and sandboxes that follow a script. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class JudgeSlotTest {
    private static TestDatabase database;
    private static UUID owner;

    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-01T00:00:00Z"));
    private final InMemoryJobQueue queue = new InMemoryJobQueue(clock);
    private final IdleCores idle = new IdleCores();
    private final RecordedHints hints = new RecordedHints();
    private final Watchdog watchdog = new Watchdog();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final List<SandboxPool> pools = new ArrayList<>();
    private JudgedRows rows;
    private Executions executions;
    private boolean engineAnswers = true;
    private volatile boolean databaseAway;

    @BeforeAll
    static void migrate() {
        database = TestServers.postgres();
        owner = new TestRows(database.dataSource()).user();
    }

    @BeforeEach
    void open() {
        rows = new PostgresJudgedRows(database.dataSourceUnless(() -> databaseAway), clock);
        executions = new Executions(database.dataSource(), new Dispatch(queue, rows), clock);
    }

    @AfterEach
    void close() {
        pools.forEach(SandboxPool::close);
        watchdog.close();
        timer.shutdownNow();
    }

    @Test
    void job_isJudgedAndItsEntryIsGone() throws Exception {
        UUID id = create("7");
        slot("a", printing("7")).step();
        StoredExecution stored = executions.find(id).orElseThrow();
        assertThat(stored.status()).isEqualTo(JudgedStatus.COMPLETED);
        assertThat(stored.verdict()).contains(Verdict.AC);
        assertThat(queue.adopt("a", Duration.ZERO)).isEmpty();
        assertThat(hints.published).containsExactly(new Progress.Finished());
    }

    @Test
    void progress_isToldNowAndThen() throws Exception {
        create("7");
        slot(
                        "a",
                        () -> new ScriptedSupervisor(ScriptedSupervisor.READY, command -> {
                            clock.pass(command instanceof Command.Run ? Duration.ofMillis(200) : Duration.ZERO);
                            return ScriptedSupervisor.normal(command, "7");
                        }))
                .step();
        assertThat(hints.published).containsExactly(new Progress.Running(2, 2), new Progress.Finished());
    }

    @Test
    void coreOfASlot_isIdleWhileTheSlotWaits() throws Exception {
        List<Boolean> idleInARun = new ArrayList<>();
        JudgeSlot slot = slot(
                "a",
                () -> new ScriptedSupervisor(ScriptedSupervisor.READY, command -> {
                    if (command instanceof Command.Run) {
                        idleInARun.add(idle.any());
                    }
                    return ScriptedSupervisor.normal(command, "7");
                }));
        slot.step();
        assertThat(idle.any()).isTrue();
        create("7");
        slot.step();
        assertThat(idleInARun).containsExactly(false, false);
        assertThat(idle.any()).isFalse();
        slot.step();
        assertThat(idle.any()).isTrue();
    }

    @Test
    void testsAfterAFailure_areSkipped() throws Exception {
        UUID id = create("8");
        slot("a", printing("7")).step();
        StoredExecution stored = executions.find(id).orElseThrow();
        assertThat(stored.verdict()).contains(Verdict.WA);
        assertThat(stored.result().orElseThrow().tests().get(1).skipped()).isTrue();
    }

    @Test
    void threeFaults_endAsAnInternalError() throws Exception {
        UUID id = create("7");
        JudgeSlot slot = slot("a", () -> broken("mount failed"));
        slot.step();
        assertThat(status(id)).isEqualTo(JudgedStatus.PENDING);
        slot.step();
        slot.step();
        StoredExecution stored = executions.find(id).orElseThrow();
        assertThat(stored.status()).isEqualTo(JudgedStatus.ERROR);
        assertThat(stored.verdict()).contains(Verdict.IE);
    }

    @Test
    void faultWhileTheEngineIsGone_isNotTheJobs() throws Exception {
        UUID id = create("7");
        for (int i = 0; i < 4; i++) {
            engineAnswers = true;
            slot(
                            "a",
                            () -> new ScriptedSupervisor(ScriptedSupervisor.READY, command -> {
                                if (!(command instanceof Command.Run)) {
                                    return List.of();
                                }
                                engineAnswers = false;
                                return List.of(new Reply.Fault("the connection is closed"));
                            }))
                    .step();
            assertThat(status(id)).isEqualTo(JudgedStatus.PENDING);
        }
        engineAnswers = true;
        slot("a", printing("7")).step();
        assertThat(executions.find(id).orElseThrow().verdict()).contains(Verdict.AC);
    }

    @Test
    void jobWithoutASandbox_isHandedBackWithoutAFault() throws Exception {
        UUID id = create("7");
        JudgeSlot slot = slot("a", () -> {
            throw new IOException("disk full");
        });
        for (int i = 0; i < 4; i++) {
            slot.step();
            assertThat(status(id)).isEqualTo(JudgedStatus.PENDING);
        }
        slot("a", printing("7")).step();
        assertThat(executions.find(id).orElseThrow().verdict()).contains(Verdict.AC);
    }

    @Test
    void languageThisRunnerDoesNotJudge_endsAsAnInternalError() throws Exception {
        UUID id = create("klingon", "7");
        JudgeSlot slot = slot("a", printing("7"));
        for (int i = 0; i < JudgedRows.FAULTS_ALLOWED; i++) {
            assertThat(status(id)).isEqualTo(JudgedStatus.PENDING);
            slot.step();
        }
        assertThat(executions.find(id).orElseThrow().verdict()).contains(Verdict.IE);
    }

    @Test
    void jobOfARunnerThatDied_isTakenOverWhenItsLeaseEnds() throws Exception {
        UUID id = create("7");
        queue.take("dead", Duration.ZERO);
        rows.claim(JobId.execution(id), "dead", Duration.ofSeconds(30));
        JudgeSlot alive = slot("alive", printing("7"));
        QueueSweeper sweeper = new QueueSweeper(rows, queue, JudgeSlot.LEASE);
        clock.pass(Duration.ofSeconds(29));
        sweeper.step(clock.instant());
        alive.step();
        assertThat(status(id)).isEqualTo(JudgedStatus.RUNNING);
        clock.pass(Duration.ofSeconds(2));
        sweeper.step(clock.instant());
        alive.step();
        assertThat(executions.find(id).orElseThrow().verdict()).contains(Verdict.AC);
        assertThat(executions.find(id).orElseThrow().attempt()).isEqualTo(2);
    }

    @Test
    void databaseThatIsAway_leavesWorkInTheQueueAndLeasesAlone() throws Exception {
        UUID id = create("7");
        JudgeSlot slot = slot("a", printing("7"));
        queue.take("alive", Duration.ZERO);
        rows.claim(JobId.execution(id), "alive", JudgeSlot.LEASE);
        create("7");
        clock.pass(Duration.ofMinutes(1));
        databaseAway = true;
        assertThatThrownBy(slot::step).isInstanceOf(StorageException.class);
        databaseAway = false;
        slot.step();
        assertThat(status(id)).isEqualTo(JudgedStatus.RUNNING);
        assertThat(executions.find(id).orElseThrow().attempt()).isEqualTo(1);
        assertThat(queue.adopt("b", Duration.ofSeconds(1))).hasSize(1);
        assertThat(queue.take("b", Duration.ZERO)).isEmpty();
    }

    @Test
    void jobTakenWhileTheDatabaseIsAway_isJudgedWhenItIsBack() throws Exception {
        create("7");
        JudgeSlot slot = slot("a", printing("7"));
        slot.step();
        UUID id = create("7");
        databaseAway = true;
        assertThatThrownBy(slot::step).isInstanceOf(StorageException.class);
        assertThatThrownBy(slot::step).isInstanceOf(StorageException.class);
        databaseAway = false;
        slot.step();
        StoredExecution stored = executions.find(id).orElseThrow();
        assertThat(stored.verdict()).contains(Verdict.AC);
        assertThat(stored.attempt()).isEqualTo(1);
    }

    @Test
    void engine_isAskedAgainWhenNothingWasHeardOfItForAWhile() throws Exception {
        JudgeSlot slot = slot("a", printing("7"));
        create("7");
        slot.step();
        engineAnswers = false;
        UUID soon = create("7");
        slot.step();
        assertThat(executions.find(soon).orElseThrow().verdict()).contains(Verdict.AC);
        clock.pass(Duration.ofSeconds(2));
        UUID later = create("7");
        assertThatThrownBy(slot::step).isInstanceOf(IllegalStateException.class);
        assertThat(status(later)).isEqualTo(JudgedStatus.PENDING);
        assertThat(queue.take("b", Duration.ZERO)).hasSize(1);
    }

    @Test
    void leaseThatCouldNotBeExtended_isExtendedSoonAfter() throws Exception {
        Lease lease = ((Claim.Granted) rows.claim(JobId.execution(create("7")), "alive", JudgeSlot.LEASE)).lease();
        clock.pass(Duration.ofMinutes(1));
        databaseAway = true;
        try (LeaseKeeper keeper = new LeaseKeeper(rows, lease, Duration.ofMillis(300), new Judging(), timer)) {
            Thread.sleep(500);
            databaseAway = false;
            assertThat(rows.strays(clock.instant(), 10)).extracting(Stray::job).contains(lease.job());
            while (rows.strays(clock.instant(), 10).stream()
                    .anyMatch(stray -> stray.job().equals(lease.job()))) {
                Thread.sleep(20);
            }
            assertThat(keeper.isLost()).isFalse();
        }
    }

    @Test
    void entryOfARunnerThatDied_isAdopted() throws Exception {
        UUID id = create("7");
        queue.take("dead", Duration.ZERO);
        clock.pass(Duration.ofMinutes(1));
        slot("alive", printing("7")).step();
        assertThat(executions.find(id).orElseThrow().verdict()).contains(Verdict.AC);
    }

    @Test
    void entryOfAFinishedRow_isAcknowledged() throws Exception {
        UUID id = create("7");
        queue.append(Lane.BATCH, JobId.execution(id));
        JudgeSlot slot = slot("a", printing("7"));
        slot.step();
        slot.step();
        assertThat(queue.adopt("a", Duration.ZERO)).isEmpty();
        assertThat(executions.find(id).orElseThrow().attempt()).isEqualTo(1);
    }

    @Test
    void resultOfALostLease_isDropped() throws Exception {
        UUID id = create("7");
        slot("slow", () -> {
                    clock.pass(Duration.ofMinutes(1));
                    rows.claim(JobId.execution(id), "other", Duration.ofMinutes(5));
                    return ScriptedSupervisor.printing("wrong");
                })
                .step();
        assertThat(status(id)).isEqualTo(JudgedStatus.RUNNING);
        assertThat(executions.find(id).orElseThrow().attempt()).isEqualTo(2);
    }

    @Test
    void stoppingRunner_handsItsJobBack() throws Exception {
        UUID id = create("7");
        CountDownLatch running = new CountDownLatch(1);
        JudgeSlot slot = slot(
                "a",
                () -> new ScriptedSupervisor(ScriptedSupervisor.READY, command -> {
                    if (command instanceof Command.Run) {
                        running.countDown();
                    }
                    return List.of();
                }));
        Thread thread = Thread.startVirtualThread(() -> {
            try {
                slot.step();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        running.await();
        stopping.countDown();
        slot.breakOff();
        thread.join();
        assertThat(status(id)).isEqualTo(JudgedStatus.PENDING);
        assertThat(queue.take("b", Duration.ZERO)).hasSize(1);
    }

    private UUID create(String expected) {
        return create("echo", expected);
    }

    private UUID create(String language, String expected) {
        ExecutionTest test = new ExecutionTest(new byte[0], Optional.of(Jobs.bytes(expected)));
        return executions.create(new NewExecution(
                owner, language, Jobs.bytes("x"), List.of(test, test), CheckerSpec.defaults(), Limits.DEFAULT, true));
    }

    private JudgedStatus status(UUID id) {
        return executions.find(id).orElseThrow().status();
    }

    private interface Supervisors {
        ScriptedSupervisor next() throws IOException;
    }

    private static Supervisors printing(String output) {
        return () -> ScriptedSupervisor.printing(output);
    }

    private static ScriptedSupervisor broken(String fault) throws IOException {
        return new ScriptedSupervisor(
                ScriptedSupervisor.READY,
                command -> command instanceof Command.Run ? List.of(new Reply.Fault(fault)) : List.of());
    }

    private JudgeSlot slot(String consumer, Supervisors supervisors) {
        Sandboxes sandboxes = _ -> Sandbox.open(supervisors.next(), watchdog);
        SandboxPool pool = new SandboxPool(sandboxes, RealSandboxes.SETTINGS, clock);
        pools.add(pool);
        return new JudgeSlot(
                new JudgeSlot.Belt(queue, rows, hints, idle, consumer),
                new Judge(pool, new Languages(List.of(EchoLanguage.ECHO)), idle, clock),
                OptionalInt.of(3),
                new JudgeSlot.Timing(clock, timer, () -> engineAnswers),
                stopping);
    }

    private static final class RecordedHints implements ProgressHints {
        private final List<Progress> published = new ArrayList<>();

        @Override
        public void publish(JobId job, Progress progress) {
            published.add(progress);
        }

        @Override
        public Subscription subscribe(JobId job, Consumer<Progress> listener) {
            return () -> {};
        }

        @Override
        public Subscription onFinish(Consumer<JobId> listener) {
            return () -> {};
        }

        @Override
        public void close() {}
    }
}
