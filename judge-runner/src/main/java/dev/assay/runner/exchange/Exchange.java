package dev.assay.runner.exchange;

import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.judging.CompileDecision;
import dev.assay.runner.judging.RunLimits;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.protocol.WorkFile;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxFault;
import java.util.List;

/** How the tests of one job get into its program, and its answers out. May be used by several threads, for a test by one at a time. */
public sealed interface Exchange permits StandardStreams, Calls {
    /**
     * The one that the job's program was written for.
     *
     * @throws SandboxFault if it is to be called and that cannot be done in its language
     */
    static Exchange of(JudgeJob job, LanguageDescriptor language, RunLimits limits) throws SandboxFault {
        return job.form().called().isPresent()
                ? Calls.of(job, job.form().called().get(), language, limits)
                : new StandardStreams(job, language, limits);
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
     */
    Start start(Sandbox sandbox, CompileStep.Check step) throws SandboxFault;

    /** A run of the test. Each run is another one; a report belongs to the latest. */
    Command.Run run(JudgeTest test);

    /**
     * What the answer is worth.
     *
     * @param report on the latest run of the test, which has ended by itself, with exit code 0 and within its limits
     */
    Answered answered(JudgeTest test, Reply.Report report);
}
