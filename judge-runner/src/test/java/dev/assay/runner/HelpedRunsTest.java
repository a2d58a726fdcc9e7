package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.TestResult;
import dev.assay.question.Limits;
import dev.assay.runner.checking.Comparison;
import dev.assay.runner.pool.SandboxLease;
import dev.assay.runner.pool.SandboxPool;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxFault;
import dev.assay.runner.sandbox.SandboxKind;
import dev.assay.runner.sandbox.ScriptedSupervisor;
import dev.assay.runner.sandbox.Watchdog;
import dev.assay.runner.sharing.IdleCores;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A job of ten tests whose own sandbox is on core 0 while the slot of core 1 waits; each test is to print its number. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class HelpedRunsTest {
    private static final Limits LIMITS = new Limits(1000, 3000, 64, 64);
    private static final OptionalInt OWN = OptionalInt.of(0);
    private static final OptionalInt LENT = OptionalInt.of(1);
    private static final int TESTS = 10;
    private static final long LONG = TestRuns.WORTH_HELP.toNanos() / 1000;
    private static final long BARELY_OVER = 1_050_000;

    private final Watchdog watchdog = new Watchdog();
    private final IdleCores idle = new IdleCores();
    private final Judging judging = new Judging();
    private final AtomicInteger called = new AtomicInteger();
    /** Of the helper's first test. */
    private final CountDownLatch helped = new CountDownLatch(1);

    private final AtomicInteger ownRuns = new AtomicInteger();
    private Script ownScript = run -> List.of(report(run, LONG));
    private Script helpersScript = run -> List.of(report(run, LONG));
    private final List<ScriptedSupervisor> own = new ArrayList<>();
    private final List<ScriptedSupervisor> helping = new ArrayList<>();

    private final SandboxPool pool = new SandboxPool(
            kind -> Sandbox.open(kind.core().equals(OWN) ? ownSupervisor() : helpersSupervisor(), watchdog),
            RealSandboxes.SETTINGS,
            InstantSource.system());

    private interface Script extends Function<Command.Run, List<Reply>> {}

    @AfterEach
    void stop() {
        pool.close();
        watchdog.close();
    }

    @Test
    void bothTakePart_andResultsAreInTheOrderOfTheTests() throws Exception {
        assertThat(verdicts(judge(false, TESTS))).containsOnly("AC").hasSize(TESTS);
        assertThat(helpersRuns()).isNotEmpty();
        assertThat(ownRunsMade()).hasSizeGreaterThan(1);
        assertThat(allRuns()).containsExactlyInAnyOrderElementsOf(numbers(TESTS));
        assertCoreIsBack();
    }

    @Test
    void failureOfAHelpersTest_isThatTests() throws Exception {
        helpersScript = run -> List.of(ScriptedSupervisor.report(run.index(), Reply.Outcome.EXITED, "nonsense"));
        List<TestResult> results = judge(false, TESTS);
        for (TestResult result : results) {
            assertThat(result.verdict()).contains(helpersRuns().contains(result.index()) ? Verdict.WA : Verdict.AC);
        }
        assertThat(helpersRuns()).isNotEmpty();
    }

    @Test
    void helpersTestBarelyOverTheLimit_isRunOnceMore() throws Exception {
        AtomicInteger slow = new AtomicInteger(-1);
        helpersScript = run -> List.of(report(run, slow.compareAndSet(-1, run.index()) ? BARELY_OVER : LONG));
        assertThat(verdicts(judge(false, TESTS))).containsOnly("AC");
        assertThat(allRuns()).hasSize(TESTS + 1);
        assertThat(allRuns().filter(run -> run == slow.get())).hasSize(2);
    }

    @Test
    void coreThatIsCalledBack_isGivenUpAfterTheTest() throws Exception {
        helpersScript = run -> {
            idle.works(LENT);
            return List.of(report(run, LONG));
        };
        assertThat(verdicts(judge(false, TESTS))).containsOnly("AC").hasSize(TESTS);
        assertThat(helpersRuns()).hasSize(1);
        assertCoreIsBack();
    }

    @Test
    void helperInALongTestWhenItsCoreIsCalledBack_isKilledAndTheTestRunByTheOther() throws Exception {
        helpersScript = run -> {
            idle.works(LENT);
            return List.of();
        };
        assertThat(verdicts(judge(false, TESTS))).containsOnly("AC").hasSize(TESTS);
        assertThat(helping.getFirst().isKilled()).isTrue();
        assertThat(ownRunsMade()).containsExactlyInAnyOrderElementsOf(numbers(TESTS));
        assertCoreIsBack();
    }

    @Test
    void helpersSandboxThatFails_costsOnlyTheHelper() throws Exception {
        helpersScript = _ -> List.of(new Reply.Fault("mount: EPERM"));
        assertThat(verdicts(judge(false, TESTS))).containsOnly("AC").hasSize(TESTS);
        assertThat(helpersRuns()).hasSize(1);
        assertThat(called).hasValue(1);
        assertThat(ownRunsMade()).containsExactlyInAnyOrderElementsOf(numbers(TESTS));
        assertCoreIsBack();
    }

    @Test
    void helperWhoTakesTheLastTestBeforeTheJobLooks_isWaitedFor() throws Exception {
        CountDownLatch lastTaken = new CountDownLatch(1);
        CountDownLatch looks = new CountDownLatch(1);
        helpersScript = run -> {
            if (run.index() == TESTS - 1) {
                lastTaken.countDown();
                await(looks);
                pause();
            }
            return List.of(report(run, LONG));
        };
        idle.waits(LENT);
        idle.waits(OptionalInt.of(2));
        List<TestResult> results = judge(false, TESTS, core -> {
            if (core == LENT.getAsInt()) {
                return Optional.of(lease(LENT));
            }
            await(lastTaken);
            looks.countDown();
            return Optional.empty();
        });
        assertThat(verdicts(results)).containsOnly("AC").hasSize(TESTS);
        assertThat(ownRunsMade()).containsExactly(0);
    }

    @Test
    void ownSandboxThatFails_endsTheHelpToo() throws Exception {
        ownScript = run -> List.of(run.index() == 0 ? report(run, LONG) : new Reply.Fault("mount: EPERM"));
        helpersScript = _ -> List.of();
        assertThatThrownBy(() -> judge(false, TESTS))
                .isInstanceOf(SandboxFault.class)
                .hasMessageContaining("mount: EPERM");
        assertCoreIsBack();
        assertThat(helping.getFirst().isKilled()).isTrue();
    }

    @Test
    void breakingOff_stopsBoth() throws Exception {
        ownScript = run -> run.index() == 0 ? List.of(report(run, LONG)) : List.of();
        helpersScript = _ -> List.of();
        Thread breaker = Thread.startVirtualThread(() -> {
            awaitHelp();
            judging.breakOff();
        });
        assertThatThrownBy(() -> judge(false, TESTS)).isInstanceOf(SandboxFault.class);
        breaker.join();
        assertThat(own.getFirst().isKilled()).isTrue();
        assertThat(helping.getFirst().isKilled()).isTrue();
        assertCoreIsBack();
    }

    @Test
    void jobThatEndsAtItsFirstFailure_isNotHelped() throws Exception {
        helped.countDown();
        assertThat(verdicts(judge(true, TESTS))).containsOnly("AC").hasSize(TESTS);
        assertThat(called).hasValue(0);
    }

    @Test
    void shortTests_areSentTogetherOnceTheFirstHasShownIt() throws Exception {
        helped.countDown();
        ownScript = run -> List.of(report(run, LONG - 1));
        assertThat(verdicts(judge(false, TESTS))).containsOnly("AC").hasSize(TESTS);
        assertThat(called).hasValue(0);
        assertThat(own.getFirst().writes()).hasSize(2);
    }

    @Test
    void twoTests_areNotWorthHelp() throws Exception {
        helped.countDown();
        assertThat(verdicts(judge(false, 2))).containsOnly("AC").hasSize(2);
        assertThat(called).hasValue(0);
        assertThat(own.getFirst().writes()).hasSize(1);
    }

    @Test
    void withoutASandboxOnTheCore_nobodyHelps() throws Exception {
        helped.countDown();
        idle.waits(LENT);
        List<TestResult> results = judge(false, TESTS, _ -> Optional.empty());
        assertThat(verdicts(results)).containsOnly("AC").hasSize(TESTS);
        assertThat(helping).isEmpty();
        assertCoreIsBack();
    }

    private List<TestResult> judge(boolean stop, int count) throws Exception {
        idle.waits(LENT);
        return judge(stop, count, core -> {
            called.incrementAndGet();
            return Optional.of(lease(OptionalInt.of(core)));
        });
    }

    private List<TestResult> judge(boolean stop, int count, IntFunction<Optional<SandboxLease>> sandboxes)
            throws Exception {
        JudgeTest[] tests = numbers(count).stream()
                .map(index ->
                        new JudgeTest(index, "t" + index, true, new byte[0], Optional.of(Jobs.bytes(index.toString()))))
                .toArray(JudgeTest[]::new);
        JudgeJob job = Jobs.execution("echo", Jobs.bytes("x"), LIMITS, stop, tests);
        TestRuns runs =
                new TestRuns(job, EchoLanguage.ECHO, Conduct.usual(), Comparison.builtIn(job.checker()), _ -> {});
        Command.Job program = runs.exchange().job(List.of());
        try (SandboxLease lease = lease(OWN);
                Judging.Use _ = judging.uses(lease.sandbox())) {
            lease.sandbox().begin(program);
            List<TestResult> results = runs.runAll(lease.sandbox(), new Helpers(idle, sandboxes, program, judging));
            assertThat(results).extracting(TestResult::index).containsExactlyElementsOf(numbers(count));
            return results;
        }
    }

    private SandboxLease lease(OptionalInt core) {
        try {
            return pool.lease(SandboxKind.run(EchoLanguage.ECHO, LIMITS.memoryMb(), core));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** From its second run on, it waits until it is helped. */
    private ScriptedSupervisor ownSupervisor() throws IOException {
        own.add(new ScriptedSupervisor(ScriptedSupervisor.READY, command -> {
            if (command instanceof Command.Run run) {
                if (ownRuns.incrementAndGet() > 1) {
                    awaitHelp();
                }
                return ownScript.apply(run);
            }
            return ScriptedSupervisor.normal(command, "");
        }));
        return own.getLast();
    }

    private ScriptedSupervisor helpersSupervisor() throws IOException {
        helping.add(new ScriptedSupervisor(ScriptedSupervisor.READY, command -> {
            if (command instanceof Command.Run run) {
                helped.countDown();
                return helpersScript.apply(run);
            }
            return ScriptedSupervisor.normal(command, "");
        }));
        return helping.getLast();
    }

    private void awaitHelp() {
        await(helped);
    }

    /** Long enough for a job that does not wait to end without this test's result. */
    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A helper that was not waited for brings it back a moment later. */
    private void assertCoreIsBack() throws InterruptedException {
        idle.waits(LENT);
        while (!idle.any()) {
            Thread.sleep(5);
        }
        assertThat(idle.borrow().orElseThrow().core()).isEqualTo(1);
    }

    private List<Integer> ownRunsMade() {
        return own.getFirst().runs();
    }

    private List<Integer> helpersRuns() {
        return helping.getFirst().runs();
    }

    private Stream<Integer> allRuns() {
        return Stream.concat(ownRunsMade().stream(), helpersRuns().stream());
    }

    private static List<Integer> numbers(int count) {
        return IntStream.range(0, count).boxed().toList();
    }

    private static List<String> verdicts(List<TestResult> results) {
        return results.stream()
                .map(result -> result.verdict().map(Verdict::name).orElse("none"))
                .toList();
    }

    private static Reply.Report report(Command.Run run, long micros) {
        return new Reply.Report(
                run.index(),
                Reply.Outcome.EXITED,
                0,
                0,
                micros,
                micros,
                1 << 20,
                0,
                new Reply.Flags(false, false, false, false, false),
                Integer.toString(run.index()).getBytes(StandardCharsets.UTF_8),
                new byte[0],
                List.of());
    }
}
