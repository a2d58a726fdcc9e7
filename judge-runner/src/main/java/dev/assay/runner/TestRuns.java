package dev.assay.runner;

import dev.assay.db.judging.CompileResult;
import dev.assay.db.judging.JobKind;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.TestResult;
import dev.assay.db.queue.Progress;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.exchange.Answered;
import dev.assay.runner.exchange.Exchange;
import dev.assay.runner.exchange.Start;
import dev.assay.runner.judging.ExecutionOutcome;
import dev.assay.runner.judging.OutputBudget;
import dev.assay.runner.judging.RunLimits;
import dev.assay.runner.judging.TestDecision;
import dev.assay.runner.judging.Usage;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxFault;
import dev.assay.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** The tests of one job in a sandbox. All are planned at once, but for a job that ends at its first failure: there, one by one. */
final class TestRuns {
    private final JudgeJob job;
    private final Consumer<Progress> progress;
    private final TestDecision decision;
    private final Exchange exchange;
    private final OutputBudget budget = new OutputBudget();
    private Optional<Reply.Report> first = Optional.empty();
    private int planned;

    /** @throws SandboxFault if the program is to be called and that cannot be done in its language */
    TestRuns(JudgeJob job, LanguageDescriptor language, Consumer<Progress> progress) throws SandboxFault {
        this.job = job;
        this.progress = progress;
        RunLimits limits = RunLimits.of(job.limits(), language, job.id().kind() == JobKind.SUBMISSION);
        decision = new TestDecision(limits, language);
        exchange = Exchange.of(job, language, limits);
    }

    Exchange exchange() {
        return exchange;
    }

    /**
     * Has the first test look at the program before it runs it. The tests behind it are sent when that is known to be fine: each of
     * them would load a program for nothing.
     */
    CompileResult check(Sandbox sandbox, CompileStep.Check step) throws SandboxFault {
        if (!job.tests().isEmpty()) {
            progress.accept(new Progress.Running(0, job.tests().size()));
        }
        Start start = exchange.start(sandbox, step);
        first = start.first();
        planned = first.isPresent() ? 1 : 0;
        return start.compile();
    }

    /** The results, in the order of the tests. */
    List<TestResult> runAll(Sandbox sandbox) throws SandboxFault {
        List<TestResult> results = new ArrayList<>();
        List<Integer> again = new ArrayList<>();
        boolean failed = false;
        for (JudgeTest test : job.tests()) {
            progress.accept(new Progress.Running(results.size(), job.tests().size()));
            if (failed && job.stopOnFailure()) {
                results.add(TestResult.skipped(test));
                continue;
            }
            planThrough(
                    sandbox,
                    job.stopOnFailure() ? results.size() + 1 : job.tests().size());
            Reply.Report report = results.isEmpty() && first.isPresent() ? first.get() : sandbox.next();
            if (!decision.deservesAnotherRun(report)) {
                results.add(result(test, report));
            } else if (job.stopOnFailure()) {
                results.add(result(test, sandbox.run(runOf(test))));
            } else {
                again.add(results.size());
                results.add(TestResult.skipped(test));
            }
            failed |= isFailure(results.getLast());
        }
        runAgain(sandbox, again, results);
        progress.accept(new Progress.Running(results.size(), results.size()));
        return results;
    }

    /** Those that were sent ahead of a second run have come first. */
    private void runAgain(Sandbox sandbox, List<Integer> again, List<TestResult> results) throws SandboxFault {
        for (int position : again) {
            JudgeTest test = job.tests().get(position);
            results.set(position, result(test, sandbox.run(runOf(test))));
        }
    }

    private void planThrough(Sandbox sandbox, int count) {
        while (planned < count) {
            sandbox.plan(runOf(job.tests().get(planned)));
            planned++;
        }
        if (planned == job.tests().size()) {
            sandbox.planEnd();
        }
    }

    private Command.Run runOf(JudgeTest test) {
        return exchange.run(test);
    }

    private static boolean isFailure(TestResult result) {
        return result.verdict().filter(verdict -> verdict != Verdict.AC).isPresent();
    }

    private TestResult result(JudgeTest test, Reply.Report report) {
        Usage usage = Usage.of(report);
        Optional<Verdict> failure = decision.failure(report);
        Answered answered =
                failure.isPresent() ? new Answered(failure, Optional.empty()) : exchange.answered(test, report);
        byte[] stdout = budget.keep(report.stdout());
        byte[] stderr = budget.keep(report.stderr());
        return new TestResult(
                test.index(),
                test.name(),
                test.sample(),
                test.group(),
                answered.verdict(),
                false,
                usage.cpuMs(),
                usage.wallMs(),
                usage.memoryKb(),
                stdout,
                stderr,
                report.flags().stdoutTruncated() || stdout.length < report.stdout().length,
                report.flags().stderrTruncated() || stderr.length < report.stderr().length,
                ExecutionOutcome.of(report) instanceof ExecutionOutcome.Exited(int code)
                        ? OptionalInt.of(code)
                        : OptionalInt.empty(),
                ExecutionOutcome.of(report) instanceof ExecutionOutcome.Signaled signaled
                        ? Optional.of(signaled.name())
                        : Optional.empty(),
                answered.call().map(budget::keep));
    }
}
