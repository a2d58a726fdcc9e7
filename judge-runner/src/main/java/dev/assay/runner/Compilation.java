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

    /** Compiles in a sandbox kept for compilers; a language without a compiler runs its source. */
    static Compilation of(
            LanguageDescriptor language, byte[] source, SandboxPool pool, OptionalInt core, Judging judging)
            throws IOException, InterruptedException {
        JobPlan plan = new JobPlan(language);
        List<WorkFile> sourceOnly = List.of(plan.sourceFile(source));
        if (language.compile().isEmpty()) {
            return new Compilation(CompileResult.none(), sourceOnly);
        }
        CompileStep step = language.compile().get();
        Reply.Report report = report(pool, SandboxKind.compile(language, core), plan, step, source, judging);
        CompileDecision decision = CompileDecision.of(report, step);
        CompileResult result =
                new CompileResult(decision.ok(), decision.output(), (int) Math.ceilDiv(report.cpuMicros(), 1000));
        return new Compilation(result, step.collect().isEmpty() ? sourceOnly : decision.files());
    }

    private static Reply.Report report(
            SandboxPool pool, SandboxKind kind, JobPlan plan, CompileStep step, byte[] source, Judging judging)
            throws IOException, InterruptedException {
        try (SandboxLease lease = pool.lease(kind)) {
            judging.uses(lease.sandbox());
            lease.sandbox().begin(plan.compile(step, source));
            return lease.sandbox().run(plan.compileRun(step));
        } finally {
            judging.letGo();
        }
    }
}
