package dev.assay.db.judging;

import dev.assay.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Results to test with. */
public final class JudgedResults {
    private JudgedResults() {}

    /** Every test has the verdict, and so has the whole. */
    public static JudgedResult all(JudgeJob job, Verdict verdict) {
        List<TestResult> tests = job.tests().stream()
                .map(test -> ran(test, Optional.of(verdict), "out " + test.name() + "\n"))
                .toList();
        return new JudgedResult(Optional.of(verdict), new CompileResult(true, "ok", 7), tests, 3, 40);
    }

    /** The test ran for some milliseconds and printed the text. */
    public static TestResult ran(JudgeTest test, Optional<Verdict> verdict, String stdout) {
        return new TestResult(
                test.index(),
                test.name(),
                test.sample(),
                test.group(),
                verdict,
                false,
                10 + test.index(),
                20,
                9000 + test.index(),
                stdout.getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xff, 0, 'e'},
                false,
                false,
                OptionalInt.of(0),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
