package dev.assay.runner.exchange;

import dev.assay.db.judging.CompileResult;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.checking.Comparison;
import dev.assay.runner.judging.CompileDecision;
import dev.assay.runner.judging.ExecutionOutcome;
import dev.assay.runner.judging.JobPlan;
import dev.assay.runner.judging.RunLimits;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.protocol.WorkFile;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxFault;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A whole program: a test's input is its standard input, its standard output is the answer. */
final class StandardStreams implements Exchange {
    private final JudgeJob job;
    private final JobPlan plan;
    private final RunLimits limits;
    private final Comparison comparison;

    StandardStreams(JudgeJob job, LanguageDescriptor language, RunLimits limits, Comparison comparison) {
        this.job = job;
        this.limits = limits;
        plan = new JobPlan(language);
        this.comparison = comparison;
    }

    @Override
    public List<WorkFile> compileFiles() {
        return List.of(plan.sourceFile(job.source()));
    }

    @Override
    public CompileDecision explained(CompileDecision decision) {
        return decision;
    }

    @Override
    public Command.Job job(List<WorkFile> compiled) {
        List<WorkFile> files = compiled.isEmpty() ? List.of(plan.sourceFile(job.source())) : compiled;
        return plan.run(files, limits, job.limits().memoryMb());
    }

    /** The first test parses the program before it runs it; without an interpreter that waits, a job of its own does. */
    @Override
    public Start start(Sandbox sandbox, CompileStep.Check step, Optional<JudgeTest> first) throws SandboxFault {
        if (!plan.copiesInterpreter()) {
            return parsed(step, parsedApart(sandbox, step));
        }
        if (first.isEmpty()) {
            return parsed(step, sandbox.run(plan.compileRun(step)));
        }
        JudgeTest test = first.get();
        Reply.Report report = sandbox.run(plan.checkedTestRun(test.index(), test.input(), limits));
        if (!report.flags().notRun()) {
            int cpuMs = (int) Math.ceilDiv(report.checkMicros(), 1000);
            return new Start(new CompileResult(true, "", cpuMs), Optional.of(report));
        }
        boolean told = ExecutionOutcome.of(report) instanceof ExecutionOutcome.Exited;
        return parsed(step, told ? report : sandbox.run(plan.compileRun(step)));
    }

    private Reply.Report parsedApart(Sandbox sandbox, CompileStep.Check step) throws SandboxFault {
        sandbox.begin(plan.check(step, plan.sourceFile(job.source()), limits));
        Reply.Report report = sandbox.run(plan.compileRun(step));
        sandbox.end();
        sandbox.begin(job(List.of()));
        return report;
    }

    private static Start parsed(CompileStep.Check step, Reply.Report report) {
        return new Start(CompileDecision.of(report, step).result(report), Optional.empty());
    }

    @Override
    public Command.Run run(JudgeTest test) {
        return plan.testRun(test.index(), test.input(), limits);
    }

    @Override
    public Answered answered(JudgeTest test, Reply.Report report) throws IOException, InterruptedException {
        return test.expected().isEmpty()
                ? Answered.uncompared(Optional.empty(), Optional.empty())
                : Answered.compared(comparison.compare(test, test.expected().get(), report.stdout()), Optional.empty());
    }
}
