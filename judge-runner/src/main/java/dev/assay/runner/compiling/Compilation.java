package dev.assay.runner.compiling;

import dev.assay.db.judging.CompileResult;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.judging.CompileDecision;
import dev.assay.runner.judging.JobPlan;
import dev.assay.runner.pool.Lender;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.protocol.WorkFile;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxKind;
import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * A program made ready to run.
 *
 * @param files what the compiler left to be run; none when the program did not compile, or the source is run as it is
 */
public record Compilation(CompileResult result, List<WorkFile> files) {
    public Compilation {
        files = List.copyOf(files);
    }

    /** What runs is the source, as far as is known before it is looked at. */
    public static Compilation none() {
        return new Compilation(CompileResult.none(), List.of());
    }

    /**
     * Compiles in a sandbox kept for compilers.
     *
     * @param files what the compiler is given
     * @param explained puts what the compiler says into words for the program's author
     * @param core the one core of the compiler; empty for any
     */
    public static Compilation apart(
            LanguageDescriptor language,
            CompileStep.Apart step,
            List<WorkFile> files,
            UnaryOperator<CompileDecision> explained,
            Lender lender,
            OptionalInt core)
            throws IOException, InterruptedException {
        JobPlan plan = new JobPlan(language);
        try (Lender.Loan loan = lender.lend(SandboxKind.compile(language, step, core))) {
            Sandbox sandbox = loan.sandbox();
            sandbox.begin(plan.compile(step, files));
            sandbox.plan(plan.compileRun(step));
            sandbox.planEnd();
            Reply.Report report = sandbox.next();
            CompileDecision decision = explained.apply(CompileDecision.of(report, step));
            return new Compilation(decision.result(report), decision.files());
        }
    }
}
