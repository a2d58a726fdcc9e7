package dev.assay.runner;

import dev.assay.db.judging.CompileResult;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.judging.CompileDecision;
import dev.assay.runner.judging.JobPlan;
import dev.assay.runner.pool.SandboxLease;
import dev.assay.runner.pool.SandboxPool;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.protocol.WorkFile;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxKind;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;

/**
 * A program made ready to run.
 *
 * @param files what the jail gets; none when the program did not compile
 */
record Compilation(CompileResult result, List<WorkFile> files) {
    Compilation {
        files = List.copyOf(files);
    }

    /** What runs is the source, as far as is known before it is looked at. */
    static Compilation ofSource(LanguageDescriptor language, byte[] source) {
        return new Compilation(CompileResult.none(), List.of(new JobPlan(language).sourceFile(source)));
    }

    /** Compiles in a sandbox kept for compilers. */
    static Compilation apart(
            LanguageDescriptor language,
            CompileStep.Apart step,
            byte[] source,
            SandboxPool pool,
            OptionalInt core,
            Judging judging)
            throws IOException, InterruptedException {
        JobPlan plan = new JobPlan(language);
        try (SandboxLease lease = pool.lease(SandboxKind.compile(language, step, core));
                Judging.Use _ = judging.uses(lease.sandbox())) {
            Sandbox sandbox = lease.sandbox();
            sandbox.begin(plan.compile(step, source));
            sandbox.plan(plan.compileRun(step));
            sandbox.planEnd();
            Reply.Report report = sandbox.next();
            CompileDecision decision = CompileDecision.of(report, step);
            boolean runsSource = step instanceof CompileStep.Command command
                    && command.collect().isEmpty();
            return new Compilation(
                    result(decision, report), runsSource ? List.of(plan.sourceFile(source)) : decision.files());
        }
    }

    /** What came of a look at the program's syntax in its own sandbox, when that was all that was done. */
    static CompileResult checked(CompileStep.Check step, Reply.Report report) {
        return result(CompileDecision.of(report, step), report);
    }

    /** Of a program that was found to be fine and then run. */
    static CompileResult checkedAndRun(Reply.Report report) {
        return new CompileResult(true, "", (int) Math.ceilDiv(report.checkMicros(), 1000));
    }

    private static CompileResult result(CompileDecision decision, Reply.Report report) {
        return new CompileResult(decision.ok(), decision.output(), (int) Math.ceilDiv(report.cpuMicros(), 1000));
    }
}
