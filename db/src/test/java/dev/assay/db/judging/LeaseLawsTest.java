package dev.assay.db.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.execution.ExecutionTest;
import dev.assay.db.execution.Executions;
import dev.assay.db.execution.NewExecution;
import dev.assay.db.queue.Dispatch;
import dev.assay.db.testkit.InMemoryJobQueue;
import dev.assay.db.testkit.SettableClock;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestServers;
import dev.assay.question.Limits;
import dev.assay.verdict.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;

/** Whatever two runners do to one row and in whatever order: a simple model says what each call answers. */
class LeaseLawsTest {
    private static final Duration LEASE = Duration.ofSeconds(30);
    private static final TestDatabase DATABASE = TestServers.postgres();
    private static final UUID OWNER = new TestRows(DATABASE.dataSource()).user();

    private final SettableClock clock = new SettableClock(Instant.parse("2026-01-02T03:04:05Z"));
    private final JudgedRows rows = new PostgresJudgedRows(DATABASE.dataSource(), clock);
    private final Executions executions =
            new Executions(DATABASE.dataSource(), new Dispatch(new InMemoryJobQueue(clock), rows), clock);

    /** What a runner, or time, may do. */
    enum Act {
        CLAIM,
        EXTEND,
        FINISH,
        RELEASE,
        HAND_BACK,
        TIME_PASSES
    }

    /**
     * One act of a runner.
     *
     * @param pick which of the leases granted so far the runner believes to hold
     */
    record Step(Act act, String owner, int pick) {}

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED)
    void only_the_latest_lease_of_an_open_row_writes(@ForAll("steps") List<Step> steps) {
        JobId id = execution();
        Model model = new Model();
        List<Lease> granted = new ArrayList<>();
        for (Step step : steps) {
            perform(step, id, granted, model);
        }
        assertThat(executions.find(id.id()).orElseThrow().status()).isEqualTo(model.status());
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Act> acts = Arbitraries.frequency(
                Tuple.of(4, Act.CLAIM),
                Tuple.of(2, Act.EXTEND),
                Tuple.of(1, Act.FINISH),
                Tuple.of(2, Act.RELEASE),
                Tuple.of(2, Act.HAND_BACK),
                Tuple.of(3, Act.TIME_PASSES));
        return Combinators.combine(
                        acts, Arbitraries.of("a", "b"), Arbitraries.integers().between(0, 1000))
                .as(Step::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(24);
    }

    @Example
    void of_many_who_claim_at_once_one_is_granted() throws Exception {
        JobId id = execution();
        List<Callable<Claim>> claims = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String owner = "runner-" + i;
            claims.add(() -> rows.claim(id, owner, LEASE));
        }

        List<Claim> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Claim> outcome : threads.invokeAll(claims)) {
                outcomes.add(outcome.get());
            }
        }

        assertThat(outcomes).filteredOn(Claim.Granted.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(new Claim.Held()::equals).hasSize(7);
    }

    private void perform(Step step, JobId id, List<Lease> granted, Model model) {
        switch (step.act()) {
            case TIME_PASSES -> clock.pass(Duration.ofSeconds(20));
            case CLAIM -> claim(id, step.owner(), granted, model);
            case EXTEND, FINISH, RELEASE, HAND_BACK -> {
                if (!granted.isEmpty()) {
                    write(step.act(), granted.get(step.pick() % granted.size()), model);
                }
            }
        }
    }

    private void claim(JobId id, String owner, List<Lease> granted, Model model) {
        Instant now = clock.instant();
        switch (rows.claim(id, owner, LEASE)) {
            case Claim.Granted claim -> {
                assertThat(model.mayBeTaken(now)).isTrue();
                model.take(claim.lease());
                granted.add(claim.lease());
            }
            case Claim.Held held -> assertThat(model.heldAt(now)).isTrue();
            case Claim.Finished finished ->
                assertThat(model.endedByClaimAt(now)).isTrue();
            case Claim.Missing missing -> throw new AssertionError(id + " is missing");
        }
    }

    private void write(Act act, Lease lease, Model model) {
        boolean valid = model.isHeldUnder(lease);
        switch (act) {
            case EXTEND -> {
                assertThat(rows.extend(lease, LEASE)).isEqualTo(valid);
                model.extended(valid, clock.instant().plus(LEASE));
            }
            case FINISH -> {
                assertThat(rows.finish(lease, accepted())).isEqualTo(valid);
                model.finished(valid);
            }
            case RELEASE -> {
                assertThat(rows.release(lease, "fault")).isEqualTo(model.outcomeOfRelease(valid, 1));
                model.released(valid, 1);
            }
            case HAND_BACK -> {
                assertThat(rows.handBack(lease)).isEqualTo(model.outcomeOfRelease(valid, 0));
                model.released(valid, 0);
            }
            case CLAIM, TIME_PASSES -> throw new AssertionError(act + " writes nothing");
        }
    }

    private static JudgedResult accepted() {
        return new JudgedResult(Optional.of(Verdict.AC), CompileResult.none(), List.of(), 0, 0);
    }

    private JobId execution() {
        return JobId.execution(executions.create(new NewExecution(
                OWNER,
                "python",
                new byte[] {'1'},
                List.of(new ExecutionTest(new byte[0], Optional.empty())),
                CheckerSpec.defaults(),
                Limits.DEFAULT,
                false)));
    }

    /** The row as it should be. */
    private static final class Model {
        private JudgedStatus status = JudgedStatus.PENDING;
        private int attempt;
        private int faults;
        private Instant until = Instant.MIN;

        JudgedStatus status() {
            return status;
        }

        boolean mayBeTaken(Instant now) {
            return status == JudgedStatus.PENDING || (expired(now) && faults + 1 < JudgedRows.FAULTS_ALLOWED);
        }

        boolean heldAt(Instant now) {
            return status == JudgedStatus.RUNNING && !expired(now);
        }

        boolean endedByClaimAt(Instant now) {
            if (expired(now) && faults + 1 >= JudgedRows.FAULTS_ALLOWED) {
                status = JudgedStatus.ERROR;
            }
            return status.isFinal();
        }

        void take(Lease lease) {
            faults += status == JudgedStatus.RUNNING ? 1 : 0;
            status = JudgedStatus.RUNNING;
            attempt++;
            until = lease.until();
            assertThat(lease.attempt()).isEqualTo(attempt);
        }

        boolean isHeldUnder(Lease lease) {
            return status == JudgedStatus.RUNNING && lease.attempt() == attempt;
        }

        void extended(boolean valid, Instant to) {
            until = valid ? to : until;
        }

        void finished(boolean valid) {
            status = valid ? JudgedStatus.COMPLETED : status;
        }

        ReleaseOutcome outcomeOfRelease(boolean valid, int fault) {
            if (!valid) {
                return new ReleaseOutcome.LeaseLost();
            }
            return faults + fault >= JudgedRows.FAULTS_ALLOWED
                    ? new ReleaseOutcome.GivenUp()
                    : new ReleaseOutcome.Requeue(Lane.BATCH);
        }

        void released(boolean valid, int fault) {
            if (valid) {
                faults += fault;
                status = faults >= JudgedRows.FAULTS_ALLOWED ? JudgedStatus.ERROR : JudgedStatus.PENDING;
            }
        }

        private boolean expired(Instant now) {
            return status == JudgedStatus.RUNNING && until.isBefore(now);
        }
    }
}
