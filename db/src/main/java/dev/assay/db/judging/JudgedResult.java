package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

import dev.assay.scoring.Score;
import dev.assay.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * The outcome of judging a whole job.
 *
 * @param verdict empty when nothing went wrong and no test had anything to be compared with
 * @param tests in the order of the job's tests; those that were not reached are skipped or left out
 * @param score empty where nothing is scored, and where we failed to judge
 * @param queueMs milliseconds between creation and claim
 * @param totalMs milliseconds between claim and result
 */
public record JudgedResult(
        Optional<Verdict> verdict,
        CompileResult compile,
        List<TestResult> tests,
        Optional<Score> score,
        int queueMs,
        int totalMs) {
    public JudgedResult {
        requireNonNull(verdict, "verdict");
        requireNonNull(compile, "compile");
        requireNonNull(score, "score");
        tests = List.copyOf(tests);
        if (queueMs < 0 || totalMs < 0) {
            throw new IllegalArgumentException(
                    "queueMs is " + queueMs + " and totalMs is " + totalMs + " (expected: both >= 0)");
        }
    }

    /** Without a score. */
    public JudgedResult(
            Optional<Verdict> verdict, CompileResult compile, List<TestResult> tests, int queueMs, int totalMs) {
        this(verdict, compile, tests, Optional.empty(), queueMs, totalMs);
    }
}
