package dev.assay.runner.exchange;

import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.checking.Comparison;
import dev.assay.runner.judging.CompileDecision;
import dev.assay.runner.judging.RunLimits;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.protocol.WorkFile;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxFault;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** How the tests of one job get into its program, and its answers out. May be used by several threads, for a test by one at a time. */
public sealed interface Exchange permits StandardStreams, Calls {
    /**
     * The one that the job's program was written for.
     *
     * @param comparison of its answers
     * @throws SandboxFault if it is to be called and that cannot be done in its language
     */
    static Exchange of(JudgeJob job, LanguageDescriptor language, RunLimits limits, Comparison comparison)
            throws SandboxFault {
        return job.form().called().isPresent()
                ? Calls.of(job, job.form().called().get(), language, limits, comparison)
                : new StandardStreams(job, language, limits, comparison);
    }

    /** What a compiler is given, where there is one. */
    List<WorkFile> compileFiles();

    /** The same with what it says in words for the program's author. */
    CompileDecision explained(CompileDecision decision);

    /**
     * The job whose runs are the tests.
     *
     * @param compiled what a compiler left to be run; nothing where the source itself is
     */
    Command.Job job(List<WorkFile> compiled);

    /**
     * Finds out in the sandbox that runs the job whether there is anything to run, by the first test if that will do. What passes a
     * limit of the test on the way is looked at once more, with the limits of the step.
     *
     * @param first the test to be run first, if there is one
     */
    Start start(Sandbox sandbox, CompileStep.Check step, Optional<JudgeTest> first) throws SandboxFault;

    /** A run of the test. Each run is another one; a report belongs to the latest. */
    Command.Run run(JudgeTest test);

    /**
     * What the answer is worth.
     *
     * @param report on the latest run of the test, which has ended by itself, with exit code 0 and within its limits
     * @throws IOException when a sandbox failed that was needed to compare
     */
    Answered answered(JudgeTest test, Reply.Report report) throws IOException, InterruptedException;
}
