package dev.assay.runner;

import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.TestResult;
import dev.assay.runner.exchange.Answered;
import dev.assay.runner.exchange.Exchange;
import dev.assay.runner.judging.ExecutionOutcome;
import dev.assay.runner.judging.OutputBudget;
import dev.assay.runner.judging.TestDecision;
import dev.assay.runner.judging.Usage;
import dev.assay.runner.protocol.Reply;
import dev.assay.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** What came of a job's tests, in whatever order it comes in. For any thread; who brings an output compares it. */
final class TestResults {
    private final TestDecision decision;
    private final Exchange exchange;
    private final List<JudgeTest> tests;
    private final AtomicReferenceArray<TestResult> results;
    private final AtomicInteger count = new AtomicInteger();
    private final OutputBudget budget = new OutputBudget();

    TestResults(TestDecision decision, Exchange exchange, List<JudgeTest> tests) {
        this.decision = decision;
        this.exchange = exchange;
        this.tests = List.copyOf(tests);
        results = new AtomicReferenceArray<>(tests.size());
    }

    /** Judges the report of the test at that position, of which there must be no result yet. */
    TestResult add(int position, Reply.Report report) {
        TestResult result = result(tests.get(position), report);
        results.set(position, result);
        count.incrementAndGet();
        return result;
    }

    /** Tests there is a result of. */
    int count() {
        return count.get();
    }

    /** In the order of the tests; what nobody ran was skipped. */
    List<TestResult> inOrder() {
        List<TestResult> all = new ArrayList<>();
        for (JudgeTest test : tests) {
            TestResult result = results.get(all.size());
            all.add(result == null ? TestResult.skipped(test) : result);
        }
        return all;
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
