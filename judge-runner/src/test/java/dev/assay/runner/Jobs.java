package dev.assay.runner;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.question.Limits;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The jobs tests give to the judge: the corpus adds two numbers. */
final class Jobs {
    /** With so much time to pass that only processor time decides, however busy the machine is. */
    static final Limits LIMITS = new Limits(2000, 20_000, 256, 64);
    /** For programs that sleep. */
    static final Limits SHORT = new Limits(1000, 1500, 256, 64);

    static final JudgeTest SUM = test("3 4\n", "7\n");

    private Jobs() {}

    static JudgeTest test(String input, String expected) {
        return new JudgeTest(0, "sum", true, bytes(input), Optional.of(bytes(expected)));
    }

    static JudgeJob execution(String language, byte[] source, JudgeTest... tests) {
        return execution(language, source, LIMITS, true, tests);
    }

    static JudgeJob execution(String language, byte[] source, Limits limits, boolean stop, JudgeTest... tests) {
        return new JudgeJob(
                JobId.execution(UUID.randomUUID()),
                language,
                source,
                List.of(tests),
                CheckerSpec.defaults(),
                limits,
                stop,
                Instant.now());
    }

    static JudgeTest[] times(int count) {
        return Collections.nCopies(count, SUM).toArray(JudgeTest[]::new);
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
