package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;

import dev.assay.db.judging.CallResult;
import dev.assay.db.judging.Claim;
import dev.assay.db.judging.CompileResult;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.JudgedRows;
import dev.assay.db.judging.Lease;
import dev.assay.db.judging.TestResult;
import dev.assay.db.queue.Progress;
import dev.assay.db.queue.ProgressHints;
import dev.assay.scoring.Outcome;
import dev.assay.scoring.Score;
import dev.assay.scoring.ScoreSheet;
import dev.assay.scoring.ScoredTest;
import dev.assay.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Finishes rows as a runner would, without running anything: the program echoes its input. */
final class TestJudge {
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final JudgedRows rows;
    private final ProgressHints hints;

    TestJudge(JudgedRows rows, ProgressHints hints) {
        this.rows = rows;
        this.hints = hints;
    }

    Claim.Granted claim(JobId job) {
        if (rows.claim(job, "test-judge", LEASE) instanceof Claim.Granted granted) {
            return granted;
        }
        throw new AssertionError(job + " cannot be claimed");
    }

    void hint(JobId job, Progress progress) {
        hints.publish(job, progress);
    }

    /** It ends because of us. */
    void fail(JobId job) {
        for (int fault = 1; fault <= JudgedRows.FAULTS_ALLOWED; fault++) {
            rows.release(claim(job).lease(), "the sandbox broke");
        }
    }

    /** Every test with an expectation gets the verdict. */
    void finish(JobId job, Verdict verdict) {
        finish(job, test -> echo(test, test.expected().map(expected -> verdict)));
    }

    void finish(JobId job, Function<JudgeTest, TestResult> judge) {
        Claim.Granted granted = claim(job);
        finish(granted.lease(), granted.job(), judge);
    }

    void finish(Lease lease, JudgeJob job, Function<JudgeTest, TestResult> judge) {
        List<TestResult> results = job.tests().stream().map(judge).toList();
        Optional<Verdict> verdict = results.stream()
                .flatMap(result -> result.verdict().stream())
                .reduce((all, next) -> all == Verdict.AC ? next : all);
        JudgedResult result = new JudgedResult(verdict, CompileResult.none(), results, score(job, results), 1, 12);
        if (!rows.finish(lease, result)) {
            throw new AssertionError("the lease of " + job.id() + " was lost");
        }
        hints.publish(job.id(), new Progress.Finished());
    }

    private static Optional<Score> score(JudgeJob job, List<TestResult> results) {
        if (results.stream().anyMatch(result -> result.verdict().equals(Optional.of(Verdict.IE)))) {
            return Optional.empty();
        }
        List<ScoredTest> tests = job.tests().stream()
                .map(test ->
                        new ScoredTest(test.name(), test.sample(), test.group().orElse(""), test.weight()))
                .toList();
        Map<String, Outcome> outcomes = results.stream().collect(toMap(TestResult::name, TestResult::outcome));
        return job.scoring().map(scoring -> new ScoreSheet(scoring, tests).score(outcomes));
    }

    static TestResult echo(JudgeTest test, Optional<Verdict> verdict) {
        return new TestResult(
                test.index(),
                test.name(),
                test.sample(),
                test.group(),
                verdict,
                false,
                37,
                41,
                9_001,
                test.input(),
                "a word on stderr".getBytes(UTF_8),
                false,
                false,
                OptionalInt.of(0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same with what a call came to. */
    static TestResult called(TestResult result, CallResult call) {
        return new TestResult(
                result.index(),
                result.name(),
                result.sample(),
                result.group(),
                result.verdict(),
                result.skipped(),
                result.cpuMs(),
                result.wallMs(),
                result.memoryKb(),
                result.stdout(),
                result.stderr(),
                result.stdoutTruncated(),
                result.stderrTruncated(),
                result.exitCode(),
                result.signal(),
                Optional.of(call),
                Optional.empty());
    }
}
