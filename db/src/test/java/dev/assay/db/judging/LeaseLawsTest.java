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
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.Size;

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

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void only_the_latest_lease_of_an_open_row_writes(
            @ForAll @Size(min = 1, max = 14) List<Act> acts, @ForAll long seed) {
        JobId id = execution();
        Model model = new Model();
        Optional<Lease> a = Optional.empty();
        Optional<Lease> b = Optional.empty();
        for (int i = 0; i < acts.size(); i++) {
            boolean first = (seed >> i & 1) == 0;
            Optional<Lease> after = perform(acts.get(i), id, first ? "a" : "b", first ? a : b, model);
            if (first) {
                a = after;
            } else {
                b = after;
            }
        }
        assertThat(executions.find(id.id()).orElseThrow().status()).isEqualTo(model.status());
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

    private Optional<Lease> perform(Act act, JobId id, String owner, Optional<Lease> mine, Model model) {
        if (act == Act.TIME_PASSES) {
            clock.pass(Duration.ofSeconds(20));
            return mine;
        }
        if (act == Act.CLAIM) {
            return claim(id, owner, mine, model);
        }
        mine.ifPresent(lease -> write(act, lease, model));
        return mine;
    }

    private Optional<Lease> claim(JobId id, String owner, Optional<Lease> mine, Model model) {
        Instant now = clock.instant();
        return switch (rows.claim(id, owner, LEASE)) {
            case Claim.Granted granted -> {
                assertThat(model.mayBeTaken(now)).isTrue();
                model.take(granted.lease());
                yield Optional.of(granted.lease());
            }
            case Claim.Held held -> {
                assertThat(model.heldAt(now)).isTrue();
                yield mine;
            }
            case Claim.Finished finished -> {
                assertThat(model.endedByClaimAt(now)).isTrue();
                yield mine;
            }
            case Claim.Missing missing -> throw new AssertionError(id + " is missing");
        };
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
