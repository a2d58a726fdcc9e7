package dev.assay.runner;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.TestResult;
import dev.assay.language.LanguageDescriptor;
import dev.assay.question.Limits;
import dev.assay.runner.sandbox.SandboxFault;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Proves that a language can be judged here, by judging a known program on the very path that candidates' programs take. */
final class SelfTest {
    private static final Limits LIMITS = new Limits(10_000, 20_000, 256, 64);

    private final Judge judge;

    SelfTest(Judge judge) {
        this.judge = judge;
    }

    /**
     * Returns when the program was accepted.
     *
     * @throws IOException saying what was wrong otherwise
     */
    void run(LanguageDescriptor language, OptionalInt core) throws IOException, InterruptedException {
        byte[] expected = language.selfTest().expect().getBytes(StandardCharsets.UTF_8);
        JudgeJob job = new JudgeJob(
                JobId.execution(new UUID(0, 0)),
                language.id(),
                language.selfTest().source().getBytes(StandardCharsets.UTF_8),
                List.of(new JudgeTest(0, "selftest", true, new byte[0], Optional.of(expected))),
                CheckerSpec.defaults(),
                LIMITS,
                true,
                Instant.EPOCH);
        JudgedResult result = judge.judge(job, core, new Judging(), _ -> {});
        if (!result.verdict().equals(Optional.of(Verdict.AC))) {
            throw new SandboxFault("the self-test of %s ended with %s (expected: AC)%s"
                    .formatted(
                            language.id(), result.verdict().map(Verdict::name).orElse("no verdict"), details(result)));
        }
    }

    private static String details(JudgedResult result) {
        StringBuilder details = new StringBuilder();
        append(details, "compiler", result.compile().output());
        for (TestResult test : result.tests()) {
            append(details, "stdout", new String(test.stdout(), StandardCharsets.UTF_8));
            append(details, "stderr", new String(test.stderr(), StandardCharsets.UTF_8));
        }
        return details.toString();
    }

    private static void append(StringBuilder details, String what, String text) {
        if (!text.isBlank()) {
            String line = text.strip().replaceAll("\\s+", " ");
            details.append("; ").append(what).append(": ").append(line, 0, Math.min(300, line.length()));
        }
    }
}
