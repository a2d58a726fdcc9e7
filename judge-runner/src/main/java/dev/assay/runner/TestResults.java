package dev.assay.runner;

import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.TestResult;
import dev.assay.runner.exchange.Answered;
import dev.assay.runner.exchange.Exchange;
import dev.assay.runner.judging.Agenda;
import dev.assay.runner.judging.ExecutionOutcome;
import dev.assay.runner.judging.OutputBudget;
import dev.assay.runner.judging.TestDecision;
import dev.assay.runner.judging.Usage;
import dev.assay.runner.protocol.Reply;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What came of a job's tests, in whatever order it comes in. For any thread; who brings an output compares it. */
final class TestResults {
    private final TestDecision decision;
    private final Exchange exchange;
    private final List<JudgeTest> tests;
    private final Agenda agenda;
    /** By place in the job. */
    private final Map<Integer, TestResult> results = new ConcurrentHashMap<>();

    private final OutputBudget budget = new OutputBudget();

    TestResults(TestDecision decision, Exchange exchange, List<JudgeTest> tests, Agenda agenda) {
        this.decision = decision;
        this.exchange = exchange;
        this.tests = List.copyOf(tests);
        this.agenda = agenda;
    }

    /**
     * Judges the report of the test at that place, of which there must be no result yet.
     *
     * @throws IOException when a sandbox failed that was needed to compare
     */
    TestResult add(int place, Reply.Report report) throws IOException, InterruptedException {
        TestResult result = result(tests.get(place), report);
        results.put(place, result);
        return result;
    }

    /** Tests there is a result of. */
    int count() {
        return results.size();
    }

    /** The places of the tests that are worth running, as far as is known. */
    Set<Integer> worthRunning() {
        return new HashSet<>(agenda.worthRunning(results));
    }

    /** The results that count, by place: some tests may have been run before it was known that they are not worth it. */
    Map<Integer, TestResult> counting() {
        Map<Integer, TestResult> counting = new HashMap<>(results);
        counting.keySet().retainAll(worthRunning());
        return counting;
    }

    /** In the order of the tests; what nobody ran, or was not worth it, was skipped. */
    List<TestResult> inOrder() {
        Map<Integer, TestResult> counting = counting();
        List<TestResult> all = new ArrayList<>();
        for (JudgeTest test : tests) {
            TestResult result = counting.get(all.size());
            all.add(result == null ? TestResult.skipped(test) : result);
        }
        return all;
    }

    private TestResult result(JudgeTest test, Reply.Report report) throws IOException, InterruptedException {
        Usage usage = Usage.of(report);
        Optional<Verdict> failure = decision.failure(report);
        Answered answered =
                failure.isPresent() ? Answered.uncompared(failure, Optional.empty()) : exchange.answered(test, report);
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
                answered.call().map(budget::keep),
                answered.note());
    }
}
