package dev.assay.runner;

import dev.assay.db.judging.CompileResult;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.exchange.Exchange;
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
 * @param files what the compiler left to be run; none when the program did not compile, or the source is run as it is
 */
record Compilation(CompileResult result, List<WorkFile> files) {
    Compilation {
        files = List.copyOf(files);
    }

    /** What runs is the source, as far as is known before it is looked at. */
    static Compilation none() {
        return new Compilation(CompileResult.none(), List.of());
    }

    /** Compiles in a sandbox kept for compilers. */
    static Compilation apart(
            LanguageDescriptor language,
            CompileStep.Apart step,
            Exchange exchange,
            SandboxPool pool,
            OptionalInt core,
            Judging judging)
            throws IOException, InterruptedException {
        JobPlan plan = new JobPlan(language);
        try (SandboxLease lease = pool.lease(SandboxKind.compile(language, step, core));
                Judging.Use _ = judging.uses(lease.sandbox())) {
            Sandbox sandbox = lease.sandbox();
            sandbox.begin(plan.compile(step, exchange.compileFiles()));
            sandbox.plan(plan.compileRun(step));
            sandbox.planEnd();
            Reply.Report report = sandbox.next();
            CompileDecision decision = exchange.explained(CompileDecision.of(report, step));
            return new Compilation(decision.result(report), decision.files());
        }
    }
}
