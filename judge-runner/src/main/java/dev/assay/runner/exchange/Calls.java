package dev.assay.runner.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.db.judging.CallResult;
import dev.assay.db.judging.CompileResult;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.harness.Harness;
import dev.assay.harness.HarnessLanguage;
import dev.assay.harness.ResultTag;
import dev.assay.harness.TestResult;
import dev.assay.harness.dialect.HarnessFile;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.checking.Comparison;
import dev.assay.runner.judging.CompileDecision;
import dev.assay.runner.judging.CompilerOutput;
import dev.assay.runner.judging.ExecutionOutcome;
import dev.assay.runner.judging.JobPlan;
import dev.assay.runner.judging.RunLimits;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.protocol.WorkFile;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxFault;
import dev.assay.signature.CanonicalJson;
import dev.assay.signature.Signature;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A function or class: a test's input are arguments or calls, what is returned is the answer, and what is printed is not. A harness
 * around the program makes the one into the other; what it leaves in its folder comes with the report.
 */
final class Calls implements Exchange {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JudgeJob job;
    private final JobPlan plan;
    private final RunLimits limits;
    private final Harness harness;
    private final Comparison comparison;
    /** Of the latest run of each test. */
    private final Map<Integer, ResultTag> tags = new ConcurrentHashMap<>();

    private Calls(JudgeJob job, JobPlan plan, RunLimits limits, Harness harness, Comparison comparison) {
        this.job = job;
        this.plan = plan;
        this.limits = limits;
        this.harness = harness;
        this.comparison = comparison;
    }

    static Calls of(
            JudgeJob job, Signature signature, LanguageDescriptor language, RunLimits limits, Comparison comparison)
            throws SandboxFault {
        HarnessLanguage harness = HarnessLanguage.of(language.id())
                .orElseThrow(() -> new SandboxFault("'%s' is to be called in %s (expected: a language with a harness)"
                        .formatted(signature.name(), language.id())));
        return new Calls(job, new JobPlan(language), limits, Harness.of(signature, harness), comparison);
    }

    @Override
    public List<WorkFile> compileFiles() {
        return harness.compileFiles(job.source()).stream()
                .map(file -> new WorkFile(file.name(), WorkFile.READABLE, file.content()))
                .toList();
    }

    @Override
    public CompileDecision explained(CompileDecision decision) {
        return decision.ok()
                ? decision
                : new CompileDecision(false, harness.compileProblem(decision.output(), job.source()), List.of());
    }

    @Override
    public Command.Job job(List<WorkFile> compiled) {
        Map<String, Integer> modes = compiled.stream().collect(Collectors.toMap(WorkFile::name, WorkFile::mode));
        List<HarnessFile> brought = compiled.stream()
                .map(file -> new HarnessFile(file.name(), file.content()))
                .toList();
        List<WorkFile> files = harness.runFiles(job.source(), brought).stream()
                .map(file ->
                        new WorkFile(file.name(), modes.getOrDefault(file.name(), WorkFile.READABLE), file.content()))
                .toList();
        // A returned value may be as long as what a program prints.
        return plan.runAndCollect(
                files,
                limits,
                job.limits().memoryMb(),
                Harness.RESULT_FOLDER,
                Harness.collectBytes(limits.stdoutBytes()));
    }

    /**
     * In languages without a compiler, the harness says whether the function is there, and then calls it with the first test. Not
     * with a hidden one: what a program says while it is loaded is shown as a compile error, and it can find its input by then.
     */
    @Override
    public Start start(Sandbox sandbox, CompileStep.Check step, Optional<JudgeTest> first) throws SandboxFault {
        if (!harness.isCheckedByRunning()) {
            return new Start(CompileResult.none(), Optional.empty());
        }
        if (first.isEmpty() || !first.get().sample()) {
            return new Start(check(sandbox, step), Optional.empty());
        }
        JudgeTest test = first.get();
        ResultTag tag = freshTag(test);
        Reply.Report report =
                sandbox.run(plan.testRun(test.index(), harness.checkedRunInput(tag, List.of(arguments(test))), limits));
        CompileResult compile = saysWhetherDeclared(report) ? declared(tag, report) : check(sandbox, step);
        return new Start(compile, compile.ok() ? Optional.of(report) : Optional.empty());
    }

    /** A program that was killed leaves nothing: it may have been in the function already. So may one that returned too much. */
    private static boolean saysWhetherDeclared(Reply.Report report) {
        boolean ended = ExecutionOutcome.of(report) instanceof ExecutionOutcome.Exited;
        return collected(report).isPresent() || (ended && !report.flags().collectOverflow());
    }

    private CompileResult check(Sandbox sandbox, CompileStep.Check step) throws SandboxFault {
        ResultTag tag = ResultTag.random(RANDOM);
        Reply.Report report = sandbox.run(plan.callCheckRun(step, harness.checkedRunInput(tag, List.of())));
        return saysWhetherDeclared(report)
                ? declared(tag, report)
                : CompileDecision.of(report, step).result(report);
    }

    private CompileResult declared(ResultTag tag, Reply.Report report) {
        return harness.checkProblem(tag, collected(report), CompilerOutput.ofErrors(report))
                .map(problem -> new CompileResult(false, problem, 0))
                .orElseGet(CompileResult::none);
    }

    @Override
    public Command.Run run(JudgeTest test) {
        return plan.testRun(test.index(), harness.runInput(freshTag(test), List.of(arguments(test))), limits);
    }

    private ResultTag freshTag(JudgeTest test) {
        ResultTag tag = ResultTag.random(RANDOM);
        tags.put(test.index(), tag);
        return tag;
    }

    @Override
    public Answered answered(JudgeTest test, Reply.Report report) throws IOException, InterruptedException {
        ResultTag tag = tags.get(test.index());
        TestResult result = harness.results(
                        tag,
                        List.of(arguments(test)),
                        collected(report),
                        report.flags().collectOverflow())
                .getFirst();
        return switch (result) {
            case TestResult.Returned(JsonNode value) -> returned(test, CanonicalJson.text(value));
            case TestResult.Mistyped(String message) -> unusable(Verdict.WA, message);
            case TestResult.Undeclared(String message) -> unusable(Verdict.RTE, message);
            case TestResult.Missing _ ->
                unusable(Verdict.RTE, "The program ended before everything that was called had returned.");
            case TestResult.Forged _ ->
                unusable(Verdict.RTE, "The file for returned values holds something that was not returned.");
            case TestResult.TooLong _ ->
                unusable(
                        Verdict.OLE,
                        "What was returned is longer than %d KiB."
                                .formatted(job.limits().outputKb()));
        };
    }

    private Answered returned(JudgeTest test, String json) throws IOException, InterruptedException {
        Optional<CallResult> call = Optional.of(new CallResult.Returned(json, false));
        return test.expected().isEmpty()
                ? Answered.uncompared(Optional.empty(), call)
                : Answered.compared(
                        comparison.compare(test, test.expected().get(), json.getBytes(StandardCharsets.UTF_8)), call);
    }

    private static Answered unusable(Verdict verdict, String problem) {
        return Answered.uncompared(Optional.of(verdict), Optional.of(new CallResult.Unusable(problem)));
    }

    private static JsonNode arguments(JudgeTest test) {
        return CanonicalJson.parse(test.input());
    }

    private static Optional<byte[]> collected(Reply.Report report) {
        return report.collected().stream()
                .filter(file -> file.name().equals(Harness.RESULT_FILE))
                .map(WorkFile::content)
                .findFirst();
    }
}
