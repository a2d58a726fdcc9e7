package dev.assay.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.judging.CallResult;
import dev.assay.db.judging.CompileResult;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.TestResult;
import dev.assay.harness.Harness;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.question.Limits;
import dev.assay.question.ProgramForm;
import dev.assay.runner.checking.Comparison;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.protocol.Reply.Outcome;
import dev.assay.runner.protocol.WorkFile;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.ScriptedSupervisor;
import dev.assay.runner.sandbox.Watchdog;
import dev.assay.runner.sharing.IdleCores;
import dev.assay.signature.Constraints;
import dev.assay.signature.FunctionSignature;
import dev.assay.signature.Parameter;
import dev.assay.signature.ReturnValue;
import dev.assay.signature.ValueType;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of a function from int to int, in a sandbox that follows a script. Each expects 7. */
class CalledRunsTest {
    private static final Limits LIMITS = new Limits(1000, 3000, 64, 64);
    private static final FunctionSignature SIGNATURE = new FunctionSignature(
            "same",
            List.of(new Parameter("number", ValueType.Scalar.INT, Constraints.none())),
            ReturnValue.of(ValueType.Scalar.INT),
            Optional.empty());
    private static final LanguageDescriptor PYTHON =
            Languages.bundled().find("python").orElseThrow();
    private static final LanguageDescriptor JAVA =
            Languages.bundled().find("java").orElseThrow();

    private final Watchdog watchdog = new Watchdog();
    private final List<Command> commands = new ArrayList<>();

    @AfterEach
    void stop() {
        watchdog.close();
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of("the expected value", "=7\n", Verdict.AC, "7"),
                Arguments.of("another value", "=8\n", Verdict.WA, "8"),
                Arguments.of("a value of another type", "=1.5\n", Verdict.WA, "result is 1.5 (expected: an integer)"),
                Arguments.of("no value in JSON", "!\"NaN\"\n", Verdict.WA, "result is NaN"),
                Arguments.of("no function after all", "?\"no same\"\n", Verdict.RTE, "no same"),
                Arguments.of("an early exit", "", Verdict.RTE, "ended before"),
                Arguments.of("half a line", "=7", Verdict.RTE, "ended before"),
                Arguments.of("what no harness writes", "7\n", Verdict.RTE, "was not returned"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void answer_isWorthAVerdict(String what, String lines, Verdict verdict, String shown) throws Exception {
        List<TestResult> results = run(JAVA, 1, run -> returned(run, lines));
        assertThat(results.getFirst().verdict()).as(what).contains(verdict);
        assertThat(text(results.getFirst().call().orElseThrow())).contains(shown);
    }

    @Test
    void whatThePrintedOutputSays_isNoAnswer() throws Exception {
        TestResult result = run(JAVA, 1, run -> returned(run, "=8\n")).getFirst();
        assertThat(new String(result.stdout(), UTF_8)).isEqualTo("7\n");
        assertThat(result.verdict()).contains(Verdict.WA);
    }

    @Test
    void answerWithTheTagOfAnotherRun_isForged() throws Exception {
        List<TestResult> results =
                run(JAVA, 2, run -> report(run, Outcome.EXITED, 0, "0".repeat(32) + "\n=7\n", false, 1000));
        assertThat(results).extracting(TestResult::verdict).containsOnly(Optional.of(Verdict.RTE));
    }

    @Test
    void answerThatDoesNotFit_isTooMuchOutput() throws Exception {
        TestResult result = run(JAVA, 1, run -> report(run, Outcome.EXITED, 0, "", true, 1000))
                .getFirst();
        assertThat(result.verdict()).contains(Verdict.OLE);
        assertThat(text(result.call().orElseThrow())).contains("64 KiB");
    }

    @Test
    void howTheProgramEnded_comesBeforeWhatItReturned() throws Exception {
        List<TestResult> results = run(JAVA, 3, run -> switch (run.index()) {
            case 0 -> report(run, Outcome.EXITED, 3, tag(run) + "\n=7\n", false, 1000);
            case 1 -> report(run, Outcome.SIGNALED, 11, tag(run) + "\n=7\n", false, 1000);
            default -> report(run, Outcome.EXITED, 0, tag(run) + "\n=7\n", false, 2_000_000);
        });
        assertThat(results)
                .extracting(TestResult::verdict)
                .containsExactly(Optional.of(Verdict.RTE), Optional.of(Verdict.RTE), Optional.of(Verdict.TLE));
        assertThat(results).allSatisfy(result -> assertThat(result.call()).isEmpty());
    }

    @Test
    void everyRun_hasATagOfItsOwn_alsoTheSecondOfATest() throws Exception {
        List<TestResult> results = run(JAVA, 2, run -> {
            boolean slow = run.index() == 1 && runs().size() == 2;
            return report(run, Outcome.EXITED, 0, tag(run) + "\n=7\n", false, slow ? 1_050_000 : 1000);
        });
        assertThat(results).extracting(TestResult::verdict).containsOnly(Optional.of(Verdict.AC));
        List<String> tags = runs().stream().map(CalledRunsTest::tag).toList();
        assertThat(tags).hasSize(3);
        assertThat(new HashSet<>(tags)).hasSize(3);
    }

    @Test
    void job_collectsAsMuchAsMayBePrinted_fromTheFolderOfTheHarness() throws Exception {
        run(PYTHON, 1, run -> returned(run, "=7\n"));
        Command.Job job = (Command.Job) commands.getFirst();
        assertThat(job.files()).extracting(WorkFile::name).containsExactly("main.py", "solution.py");
        assertThat(job.collect()).contains(Harness.RESULT_FOLDER);
        assertThat(job.collectBytes()).isEqualTo(Harness.collectBytes(64 << 10));
    }

    @Test
    void firstTest_alsoFindsOutWhetherTheFunctionIsThere() throws Exception {
        Judged judged = judge(2, run -> returned(run, isCheck(run) ? ".\n=7\n" : "=7\n"));
        assertThat(judged.compile()).isEqualTo(CompileResult.none());
        assertThat(judged.verdicts()).containsExactly(Verdict.AC, Verdict.AC);
        assertThat(runs()).extracting(CalledRunsTest::isCheck).containsExactly(true, false);
        assertThat(runs()).extracting(Command.Run::mode).containsOnly(Command.Run.Mode.RUN);
    }

    @Test
    void hiddenFirstTest_isNoneWhoseOutputCouldBecomeACompileError() throws Exception {
        Judged judged =
                judge(job(PYTHON, 2, false), run -> returned(run, isCheck(run) ? "?\"there is no same\"\n" : "=7\n"));
        assertThat(judged.compile().ok()).isFalse();
        assertThat(runs()).extracting(CalledRunsTest::inputs).containsExactly(0L);
    }

    @Test
    void programWithoutTheFunction_isACompileErrorThatShowsTheDeclaration() throws Exception {
        Judged judged = judge(2, run -> returned(run, "?\"there is no same\"\n"));
        assertThat(judged.compile().ok()).isFalse();
        assertThat(judged.compile().output()).contains("def same(", "there is no same");
        assertThat(runs()).hasSize(1);
    }

    @Test
    void programThatIsKilledInItsFirstTest_isLookedAtOnceMore_withTheLimitsOfTheStep() throws Exception {
        Judged judged = judge(
                2,
                run -> inputs(run) == 0
                        ? returned(run, ".\n")
                        : report(run, Outcome.CPU_LIMIT, 0, "", false, 2_000_000));
        assertThat(judged.compile().ok()).isTrue();
        assertThat(judged.verdicts()).containsExactly(Verdict.TLE, Verdict.TLE);
        assertThat(runs()).extracting(CalledRunsTest::inputs).containsExactly(1L, 0L, 1L);
        assertThat(runs().get(1).cpuMicros()).isEqualTo(step().cpuMs() * 1000L);
    }

    @Test
    void programThatIsKilledBeforeTheFunction_isACompileErrorThatSaysSo() throws Exception {
        Judged judged = judge(1, run -> report(run, Outcome.CPU_LIMIT, 0, "", false, 2_000_000));
        assertThat(judged.compile().ok()).isFalse();
        assertThat(judged.compile().output()).contains("ms of processor time");
    }

    @Test
    void firstAnswerThatDoesNotFit_isTooMuchOutput_andNoCompileError() throws Exception {
        Judged judged = judge(
                1, run -> inputs(run) == 0 ? returned(run, ".\n") : report(run, Outcome.EXITED, 0, "", true, 1000));
        assertThat(judged.compile().ok()).isTrue();
        assertThat(judged.verdicts()).containsExactly(Verdict.OLE);
    }

    private record Judged(CompileResult compile, List<Verdict> verdicts) {}

    /** In Python, with the look at the program. */
    private Judged judge(int tests, Function<Command.Run, Reply.Report> answers) throws Exception {
        return judge(job(PYTHON, tests, true), answers);
    }

    private Judged judge(JudgeJob job, Function<Command.Run, Reply.Report> answers) throws Exception {
        TestRuns runs = new TestRuns(job, PYTHON, Conduct.usual(), Comparison.builtIn(job.checker()), _ -> {});
        try (Opened opened = new Opened(open(answers))) {
            Command.Job program = runs.exchange().job(List.of());
            opened.sandbox().begin(program);
            CompileResult compile = runs.check(opened.sandbox(), step());
            return new Judged(
                    compile, compile.ok() ? verdicts(runs.runAll(opened.sandbox(), nobody(program))) : List.of());
        }
    }

    private List<TestResult> run(LanguageDescriptor language, int tests, Function<Command.Run, Reply.Report> answers)
            throws Exception {
        TestRuns runs = new TestRuns(
                job(language, tests, true),
                language,
                Conduct.usual(),
                Comparison.builtIn(new CheckerSpec("json", Map.of())),
                _ -> {});
        try (Opened opened = new Opened(open(answers))) {
            Command.Job program = runs.exchange().job(List.of());
            opened.sandbox().begin(program);
            return runs.runAll(opened.sandbox(), nobody(program));
        }
    }

    private static Helpers nobody(Command.Job program) {
        return new Helpers(new IdleCores(), _ -> Optional.empty(), program, new Judging());
    }

    private record Opened(Sandbox sandbox) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            sandbox.end();
        }
    }

    private Sandbox open(Function<Command.Run, Reply.Report> answers) throws IOException {
        ScriptedSupervisor supervisor = new ScriptedSupervisor(ScriptedSupervisor.READY, command -> {
            commands.add(command);
            return command instanceof Command.Run run
                    ? List.of(answers.apply(run))
                    : ScriptedSupervisor.normal(command, "");
        });
        return Sandbox.open(supervisor, watchdog);
    }

    private static JudgeJob job(LanguageDescriptor language, int tests, boolean samples) {
        return new JudgeJob(
                JobId.execution(new UUID(0, 0)),
                language.id(),
                "source".getBytes(UTF_8),
                new ProgramForm.Function(SIGNATURE),
                IntStream.range(0, tests)
                        .mapToObj(index -> new JudgeTest(
                                index, "t" + index, samples, "[7]".getBytes(UTF_8), Optional.of("7".getBytes(UTF_8))))
                        .toList(),
                new CheckerSpec("json", Map.of()),
                LIMITS,
                false,
                Instant.EPOCH);
    }

    private static CompileStep.Check step() {
        return (CompileStep.Check) PYTHON.compile().orElseThrow();
    }

    private List<Command.Run> runs() {
        return commands.stream()
                .filter(Command.Run.class::isInstance)
                .map(Command.Run.class::cast)
                .toList();
    }

    private static List<Verdict> verdicts(List<TestResult> results) {
        return results.stream().map(result -> result.verdict().orElseThrow()).toList();
    }

    private static String text(CallResult call) {
        return switch (call) {
            case CallResult.Returned(String json, boolean _) -> json;
            case CallResult.Unusable(String problem) -> problem;
        };
    }

    private static List<String> lines(Command.Run run) {
        return new String(run.stdin(), UTF_8).lines().toList();
    }

    private static String tag(Command.Run run) {
        return lines(run).getFirst();
    }

    private static boolean isCheck(Command.Run run) {
        return lines(run).get(1).equals("check");
    }

    private static long inputs(Command.Run run) {
        return lines(run).size() - 2L;
    }

    private static Reply.Report returned(Command.Run run, String lines) {
        return report(run, Outcome.EXITED, 0, tag(run) + "\n" + lines, false, 1000);
    }

    private static Reply.Report report(
            Command.Run run, Outcome outcome, int code, String channel, boolean overflow, long cpuMicros) {
        WorkFile file = new WorkFile(Harness.RESULT_FILE, WorkFile.READABLE, channel.getBytes(UTF_8));
        return new Reply.Report(
                run.index(),
                outcome,
                outcome == Outcome.EXITED ? code : 0,
                outcome == Outcome.SIGNALED ? code : 0,
                cpuMicros,
                cpuMicros,
                1 << 20,
                0,
                new Reply.Flags(false, false, false, overflow, false),
                "7\n".getBytes(UTF_8),
                new byte[0],
                channel.isEmpty() ? List.of() : List.of(file));
    }
}
