package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.judging.CompileResult;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.TestResult;
import dev.assay.db.queue.Progress;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.question.Limits;
import dev.assay.runner.checking.Comparison;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Command.Run.Mode;
import dev.assay.runner.protocol.Program;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.ScriptedSupervisor;
import dev.assay.runner.sandbox.Watchdog;
import dev.assay.runner.sharing.IdleCores;
import dev.assay.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two tests of a program whose syntax is looked at by the first of them, in a sandbox that follows a script. */
class CheckedRunsTest {
    private static final Limits LIMITS = new Limits(1000, 3000, 64, 64);
    private static final CompileStep.Check STEP =
            new CompileStep.Check(List.of("/bin/check", "main.echo"), 5000, 10_000);
    private static final Verdict COMPILE_ERROR = Verdict.CE;

    private final Watchdog watchdog = new Watchdog();
    private final List<Progress> told = new ArrayList<>();

    @AfterEach
    void stop() {
        watchdog.close();
    }

    @Test
    void firstTest_checksTheProgramAndRunsIt() throws Exception {
        Outcome outcome = judge(run -> ran(run.index(), 2500));
        assertThat(outcome.modes()).containsExactly(Mode.CHECK_AND_RUN, Mode.RUN);
        assertThat(outcome.compile()).isEqualTo(new CompileResult(true, "", 3));
        assertThat(outcome.verdicts()).containsExactly(Verdict.AC, Verdict.AC);
    }

    @Test
    void whoWaits_isToldThatTheFirstTestRunsBeforeItIsOver() throws Exception {
        List<Progress> before = new ArrayList<>();
        judge(run -> {
            if (run.index() == 0) {
                before.addAll(told);
            }
            return ran(run.index(), 0);
        });
        assertThat(before).containsExactly(new Progress.Running(0, 2));
    }

    @Test
    void programThatCannotBeParsed_isRunByNoTest() throws Exception {
        Outcome outcome = judge(run -> notRun(run.index(), Reply.Outcome.EXITED, 1, "SyntaxError"));
        assertThat(outcome.modes()).containsExactly(Mode.CHECK_AND_RUN);
        assertThat(outcome.compile()).isEqualTo(new CompileResult(false, "SyntaxError", 1));
        assertThat(outcome.verdicts()).containsExactly(COMPILE_ERROR);
    }

    @Test
    void programThatCanOnlyBeParsedApart_isRunByAllTestsAfterwards() throws Exception {
        Outcome outcome = judge(
                run -> run.mode() == Mode.RUN ? ran(run.index(), 0) : notRun(run.index(), Reply.Outcome.EXITED, 0, ""));
        assertThat(outcome.modes()).containsExactly(Mode.CHECK_AND_RUN, Mode.RUN, Mode.RUN);
        assertThat(outcome.verdicts()).containsExactly(Verdict.AC, Verdict.AC);
    }

    @Test
    void programThatTakesLongToParse_getsTheLimitsOfTheStep() throws Exception {
        Outcome outcome = judge(run -> switch (run.mode()) {
            case CHECK_AND_RUN -> notRun(run.index(), Reply.Outcome.CPU_LIMIT, 0, "");
            case CHECK, RUN -> ran(run.index(), 0);
        });
        assertThat(outcome.modes()).containsExactly(Mode.CHECK_AND_RUN, Mode.CHECK, Mode.RUN, Mode.RUN);
        assertThat(outcome.runs().get(1).cpuMicros()).isEqualTo(STEP.cpuMs() * 1000L);
        assertThat(outcome.verdicts()).containsExactly(Verdict.AC, Verdict.AC);
    }

    @Test
    void programThatTakesTooLongToParse_isACompileErrorThatSaysSo() throws Exception {
        Outcome outcome = judge(run -> notRun(run.index(), Reply.Outcome.CPU_LIMIT, 0, ""));
        assertThat(outcome.modes()).containsExactly(Mode.CHECK_AND_RUN, Mode.CHECK);
        assertThat(outcome.compile().output()).contains("5000 ms of processor time");
        assertThat(outcome.verdicts()).containsExactly(COMPILE_ERROR);
    }

    @Test
    void whereNoInterpreterWaits_aJobOfItsOwnParsesTheProgram() throws Exception {
        Outcome outcome = judge(EchoLanguage.ECHO, run -> ran(run.index(), 0));
        assertThat(outcome.modes()).containsExactly(Mode.RUN, Mode.RUN, Mode.RUN);
        assertThat(outcome.programs()).containsExactly(STEP.command(), List.of("/bin/echo"));
        assertThat(outcome.runs().getFirst().cpuMicros()).isEqualTo(STEP.cpuMs() * 1000L);
        assertThat(outcome.verdicts()).containsExactly(Verdict.AC, Verdict.AC);
    }

    @Test
    void whereNoInterpreterWaits_programThatCannotBeParsedIsRunByNoTest() throws Exception {
        Outcome outcome = judge(
                EchoLanguage.ECHO, run -> report(run.index(), Reply.Outcome.EXITED, 1, 0, false, "", "SyntaxError"));
        assertThat(outcome.programs()).containsExactly(STEP.command());
        assertThat(outcome.compile()).isEqualTo(new CompileResult(false, "SyntaxError", 1));
        assertThat(outcome.verdicts()).containsExactly(COMPILE_ERROR);
    }

    /** What was asked of the sandbox, and what came of it; one compile error in place of verdicts. */
    private record Outcome(List<Command> commands, CompileResult compile, List<Verdict> verdicts) {
        List<Command.Run> runs() {
            return commands.stream()
                    .filter(Command.Run.class::isInstance)
                    .map(Command.Run.class::cast)
                    .toList();
        }

        /** The command lines of the jobs. */
        List<List<String>> programs() {
            return commands.stream()
                    .filter(Command.Job.class::isInstance)
                    .map(command -> ((Program.Executed) ((Command.Job) command).program()).argv())
                    .toList();
        }

        List<Mode> modes() {
            return runs().stream().map(Command.Run::mode).toList();
        }
    }

    private Outcome judge(Function<Command.Run, Reply.Report> answers) throws Exception {
        return judge(EchoLanguage.COPIED, answers);
    }

    private Outcome judge(LanguageDescriptor language, Function<Command.Run, Reply.Report> answers) throws Exception {
        JudgeTest[] tests = Stream.of(0, 1)
                .map(index -> new JudgeTest(index, "t" + index, true, new byte[0], Optional.of(Jobs.bytes("7"))))
                .toArray(JudgeTest[]::new);
        JudgeJob job = Jobs.execution("echo", Jobs.bytes("x"), LIMITS, false, tests);
        ScriptedSupervisor supervisor = new ScriptedSupervisor(
                ScriptedSupervisor.READY,
                command -> command instanceof Command.Run run
                        ? List.of(answers.apply(run))
                        : ScriptedSupervisor.normal(command, ""));
        Sandbox sandbox = Sandbox.open(supervisor, watchdog);
        TestRuns runs = new TestRuns(job, language, Conduct.usual(), Comparison.builtIn(job.checker()), told::add);
        Command.Job program = runs.exchange().job(List.of());
        Helpers nobody = new Helpers(new IdleCores(), _ -> Optional.empty(), program, new Judging());
        sandbox.begin(program);
        CompileResult compile = runs.check(sandbox, STEP);
        List<Verdict> verdicts = compile.ok()
                ? runs.runAll(sandbox, nobody).stream()
                        .map(TestResult::verdict)
                        .flatMap(Optional::stream)
                        .toList()
                : List.of(COMPILE_ERROR);
        sandbox.end();
        return new Outcome(supervisor.commands(), compile, verdicts);
    }

    private static Reply.Report ran(int index, long checkMicros) {
        return report(index, Reply.Outcome.EXITED, 0, checkMicros, false, "7", "");
    }

    private static Reply.Report notRun(int index, Reply.Outcome outcome, int code, String stderr) {
        return report(index, outcome, code, 0, true, "", stderr);
    }

    private static Reply.Report report(
            int index,
            Reply.Outcome outcome,
            int code,
            long checkMicros,
            boolean notRun,
            String stdout,
            String stderr) {
        return new Reply.Report(
                index,
                outcome,
                code,
                0,
                1000,
                1000,
                1 << 20,
                checkMicros,
                new Reply.Flags(false, false, false, false, notRun),
                stdout.getBytes(StandardCharsets.UTF_8),
                stderr.getBytes(StandardCharsets.UTF_8),
                List.of());
    }
}
