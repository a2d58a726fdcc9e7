package dev.assay.db.execution;

import static java.util.Objects.requireNonNull;

import dev.assay.checker.CheckerSpec;
import dev.assay.question.Limits;
import java.util.List;
import java.util.UUID;

/**
 * A program to be judged without an interview. The arrays are shared, not copied: nobody may change them.
 *
 * @param source 1 to {@value #MAX_SOURCE_BYTES} bytes
 * @param tests 1 to {@value #MAX_TESTS}
 */
// Copying test data at each access would buy nothing: the contract above forbids changing it.
@SuppressWarnings("ArrayRecordComponent")
public record NewExecution(
        UUID ownerUserId,
        String language,
        byte[] source,
        List<ExecutionTest> tests,
        CheckerSpec checker,
        Limits limits,
        boolean stopOnFailure) {
    public static final int MAX_SOURCE_BYTES = 64 * 1024;
    public static final int MAX_TESTS = 200;

    public NewExecution {
        requireNonNull(ownerUserId, "ownerUserId");
        requireNonNull(language, "language");
        requireNonNull(source, "source");
        requireNonNull(checker, "checker");
        requireNonNull(limits, "limits");
        tests = List.copyOf(tests);
        if (source.length < 1 || source.length > MAX_SOURCE_BYTES) {
            throw new IllegalArgumentException(
                    "source has " + source.length + " bytes (expected: 1 to " + MAX_SOURCE_BYTES + ")");
        }
        if (tests.isEmpty() || tests.size() > MAX_TESTS) {
            throw new IllegalArgumentException(
                    "there are " + tests.size() + " tests (expected: 1 to " + MAX_TESTS + ")");
        }
    }
}
