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
import dev.assay.runner.sandbox.SandboxFault;
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
        try (SandboxLease lease = pool.lease(SandboxKind.compile(language, step, core))) {
            judging.uses(lease.sandbox());
            lease.sandbox().begin(plan.compile(step, source));
            Reply.Report report = lease.sandbox().run(plan.compileRun(step));
            CompileDecision decision = CompileDecision.of(report, step);
            boolean runsSource = step instanceof CompileStep.Command command
                    && command.collect().isEmpty();
            return new Compilation(
                    result(decision, report), runsSource ? List.of(plan.sourceFile(source)) : decision.files());
        } finally {
            judging.letGo();
        }
    }

    /** Has the program's own sandbox parse the source of the job it has begun. */
    static CompileResult check(LanguageDescriptor language, CompileStep.Check step, Sandbox sandbox)
            throws SandboxFault {
        Reply.Report report = sandbox.run(new JobPlan(language).compileRun(step));
        return result(CompileDecision.of(report, step), report);
    }

    private static CompileResult result(CompileDecision decision, Reply.Report report) {
        return new CompileResult(decision.ok(), decision.output(), (int) Math.ceilDiv(report.cpuMicros(), 1000));
    }
}
