package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.TestResult;
import dev.assay.question.Limits;
import dev.assay.question.ProgramForm;
import dev.assay.runner.checking.Comparison;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.ScriptedSupervisor;
import dev.assay.runner.sandbox.Watchdog;
import dev.assay.runner.sharing.IdleCores;
import dev.assay.scoring.Aggregate;
import dev.assay.scoring.Scoring;
import dev.assay.scoring.TestGroup;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Three tests, in a sandbox that follows a script. */
class TestRunsTest {
    private static final Limits LIMITS = new Limits(1000, 3000, 64, 64);
    private static final long BARELY_OVER = 1_050_000;

    private final Watchdog watchdog = new Watchdog();

    @AfterEach
    void stop() {
        watchdog.close();
    }

    @Test
    void allTests_areRunWhateverFails() throws Exception {
        ScriptedSupervisor supervisor = ScriptedSupervisor.printing("7");
        assertThat(verdicts(supervisor, false, "7", "8", "7")).containsExactly("AC", "WA", "AC");
        assertThat(supervisor.runs()).containsExactly(0, 1, 2);
        assertThat(supervisor.writes()).hasSize(1);
    }

    @Test
    void nothingIsSentBehindTheFailureThatEndsAJob() throws Exception {
        ScriptedSupervisor supervisor = ScriptedSupervisor.printing("7");
        assertThat(verdicts(supervisor, true, "7", "8", "7")).containsExactly("AC", "WA", "skipped");
        assertThat(supervisor.runs()).containsExactly(0, 1);
    }

    @Test
    void scoreThatIsDecided_dropsWhatWasSent() throws Exception {
        ScriptedSupervisor supervisor = ScriptedSupervisor.printing("7");
        List<TestResult> results = run(supervisor, scored(new Scoring.AllTests(), "8", "7", "8", "7"));
        assertThat(results).extracting(TestRunsTest::word).containsExactly("WA", "AC", "WA", "skipped");
        assertThat(supervisor.writes()).hasSize(1);
    }

    @Test
    void testOfEachGroup_isRunUntilItsGroupIsDecided() throws Exception {
        Scoring groups = new Scoring.Groups(List.of(
                new TestGroup("odd", 50, Aggregate.ALL, List.of(), List.of()),
                new TestGroup("even", 50, Aggregate.ALL, List.of(), List.of())));
        ScriptedSupervisor supervisor = ScriptedSupervisor.printing("7");
        List<TestResult> results = run(supervisor, scored(groups, "7", "8", "7", "7", "7"));
        assertThat(supervisor.runs()).containsExactly(0, 1, 3, 2, 4);
        assertThat(results).extracting(TestRunsTest::word).containsExactly("AC", "WA", "AC", "skipped", "AC");
    }

    /** The first test is a sample; the others are in the groups {@code odd} and {@code even}. */
    private static JudgeJob scored(Scoring scoring, String... expected) {
        List<JudgeTest> tests = Stream.iterate(0, index -> index < expected.length, index -> index + 1)
                .map(index -> new JudgeTest(
                        index,
                        "t" + index,
                        index == 0,
                        Optional.of(index % 2 == 1 ? "odd" : "even"),
                        new byte[0],
                        Optional.of(Jobs.bytes(expected[index]))))
                .toList();
        return new JudgeJob(
                JobId.submission(UUID.randomUUID()),
                "echo",
                Jobs.bytes("x"),
                new ProgramForm.WholeProgram(),
                tests,
                CheckerSpec.defaults(),
                Optional.empty(),
                LIMITS,
                Optional.of(scoring),
                false,
                Instant.now());
    }

    @Test
    void testBarelyOverTheLimit_isRunOnceMoreAfterTheOthers() throws Exception {
        ScriptedSupervisor supervisor = slowTheFirstTime(1);
        assertThat(verdicts(supervisor, false, "7", "7", "7")).containsExactly("AC", "AC", "AC");
        assertThat(supervisor.runs()).containsExactly(0, 1, 2, 1);
    }

    @Test
    void testBarelyOverTheLimit_isRunOnceMoreBeforeItEndsAJob() throws Exception {
        ScriptedSupervisor supervisor = slowTheFirstTime(1);
        assertThat(verdicts(supervisor, true, "7", "7", "8")).containsExactly("AC", "AC", "WA");
        assertThat(supervisor.runs()).containsExactly(0, 1, 1, 2);
    }

    @Test
    void lastTestBarelyOverTheLimit_isRunOnceMore() throws Exception {
        ScriptedSupervisor supervisor = slowTheFirstTime(2);
        assertThat(verdicts(supervisor, true, "7", "7", "7")).containsExactly("AC", "AC", "AC");
        assertThat(supervisor.runs()).containsExactly(0, 1, 2, 2);
    }

    @Test
    void testTwiceOverTheLimit_isTooSlow() throws Exception {
        ScriptedSupervisor supervisor = new ScriptedSupervisor(
                ScriptedSupervisor.READY,
                command -> command instanceof Command.Run run && run.index() == 1
                        ? List.of(using(run.index(), BARELY_OVER))
                        : ScriptedSupervisor.normal(command, "7"));
        assertThat(verdicts(supervisor, false, "7", "7", "7")).containsExactly("AC", "TLE", "AC");
        assertThat(supervisor.runs()).containsExactly(0, 1, 2, 1);
    }

    private List<String> verdicts(ScriptedSupervisor supervisor, boolean stop, String... expected) throws Exception {
        JudgeTest[] tests = Stream.iterate(0, index -> index < expected.length, index -> index + 1)
                .map(index ->
                        new JudgeTest(index, "t" + index, true, new byte[0], Optional.of(Jobs.bytes(expected[index]))))
                .toArray(JudgeTest[]::new);
        List<TestResult> results = run(supervisor, Jobs.execution("echo", Jobs.bytes("x"), LIMITS, stop, tests));
        assertThat(results).extracting(TestResult::index).containsExactly(0, 1, 2);
        return results.stream().map(TestRunsTest::word).toList();
    }

    private static String word(TestResult result) {
        return result.skipped()
                ? "skipped"
                : result.verdict().map(Verdict::name).orElse("none");
    }

    private List<TestResult> run(ScriptedSupervisor supervisor, JudgeJob job) throws Exception {
        Sandbox sandbox = Sandbox.open(supervisor, watchdog);
        TestRuns runs =
                new TestRuns(job, EchoLanguage.ECHO, Conduct.usual(), Comparison.builtIn(job.checker()), _ -> {});
        Command.Job program = runs.exchange().job(List.of());
        Helpers nobody = new Helpers(new IdleCores(), _ -> Optional.empty(), program, new Judging());
        sandbox.begin(program);
        List<TestResult> results = runs.runAll(sandbox, nobody);
        sandbox.end();
        assertThat(sandbox.oddity()).isEmpty();
        return results;
    }

    private static ScriptedSupervisor slowTheFirstTime(int index) throws IOException {
        Map<Integer, Boolean> seen = new ConcurrentHashMap<>();
        return new ScriptedSupervisor(
                ScriptedSupervisor.READY,
                command -> command instanceof Command.Run run && run.index() == index && seen.put(index, true) == null
                        ? List.of(using(index, BARELY_OVER))
                        : ScriptedSupervisor.normal(command, "7"));
    }

    private static Reply.Report using(int index, long cpuMicros) {
        return new Reply.Report(
                index,
                Reply.Outcome.EXITED,
                0,
                0,
                cpuMicros,
                cpuMicros,
                1 << 20,
                0,
                new Reply.Flags(false, false, false, false, false),
                "7".getBytes(StandardCharsets.UTF_8),
                new byte[0],
                List.of());
    }
}
