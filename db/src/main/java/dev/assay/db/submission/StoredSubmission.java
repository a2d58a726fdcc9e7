package dev.assay.db.submission;

import static java.util.Objects.requireNonNull;

import dev.assay.db.judging.CompileResult;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.judging.TestResult;
import dev.assay.scoring.Score;
import dev.assay.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * A submission as it is stored: complete, with the results of hidden tests. What a candidate may see of it is decided
 * elsewhere.
 *
 * @param autoSubmitted handed in by the server when the time was over
 * @param compile empty until the row is final, and when it ended without a result
 * @param tests in the order of the question's tests; their stdout is at most 4 KiB each
 * @param stdout of the samples or the custom input, one after the other, at most 64 KiB
 * @param stderr likewise
 * @param points 0 to 100; empty until the row is final, for a RUN, and when we failed to judge
 * @param groups what {@code points} come from, in judging order; none where scoring has no groups
 * @param firstFailing name of the first test in judging order that was run and did not pass
 * @param executionTimeMs the largest CPU time of a test, in milliseconds
 * @param memoryUsedKb the largest peak memory of a test, in KiB
 */
public record StoredSubmission(
        UUID id,
        UUID roundId,
        UUID questionVersionId,
        String language,
        String code,
        SubmissionType type,
        Optional<byte[]> customInput,
        boolean autoSubmitted,
        JudgedStatus status,
        Optional<Verdict> verdict,
        Optional<CompileResult> compile,
        List<TestResult> tests,
        Optional<String> stdout,
        Optional<String> stderr,
        OptionalInt testsPassed,
        OptionalInt testsTotal,
        OptionalDouble points,
        List<Score.Group> groups,
        Optional<String> firstFailing,
        OptionalInt executionTimeMs,
        OptionalInt memoryUsedKb,
        int attempt,
        Instant createdAt,
        Optional<Instant> startedAt,
        Optional<Instant> finishedAt) {
    public StoredSubmission {
        requireNonNull(id, "id");
        requireNonNull(status, "status");
        tests = List.copyOf(tests);
        groups = List.copyOf(groups);
    }

    /** As it is from the moment it was stored until somebody begins to judge it. */
    static StoredSubmission pending(UUID id, NewSubmission submission, Instant createdAt) {
        return new StoredSubmission(
                id,
                submission.roundId(),
                submission.questionVersionId(),
                submission.language(),
                submission.code(),
                submission.type(),
                submission.customInput(),
                submission.autoSubmitted(),
                JudgedStatus.PENDING,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                List.of(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                0,
                createdAt,
                Optional.empty(),
                Optional.empty());
    }
}
