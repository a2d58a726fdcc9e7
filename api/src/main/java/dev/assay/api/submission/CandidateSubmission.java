package dev.assay.api.submission;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.submission.SubmissionType;
import dev.assay.question.Feedback;
import dev.assay.verdict.Verdict;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A submission as its candidate sees it. Of a hidden test it can say the position, whether it was passed, and the verdict;
 * there is no component that could hold more.
 *
 * @param feedback how much is told of hidden tests: with less than all, {@code tests} has none of them; with the verdict only,
 *     {@code testsPassed}, {@code testsTotal} and {@code points} of a SUBMIT are null. There is no submission that tells more
 * @param autoSubmitted the last draft, handed in by the server when the time was over
 * @param verdict null until judged, and for a RUN on own input that ended normally
 * @param compile null until judged
 * @param tests empty until judged
 * @param testsPassed null until judged, like {@code testsTotal}
 * @param points of a SUBMIT, 0 to 100, rounded down; null until judged, for a RUN, and when we failed to judge
 * @param time of the slowest open test, banded, for people: "40 ms", or "&gt; 1000 ms" when it exceeded the limit; null
 *     until judged, and when no open test ran
 * @param timeMs the same as a number; null also when the limit was exceeded
 * @param memoryKb of the open test that took most, banded; null until judged, and when no open test ran
 * @param finishedAt in whole seconds; null until judged
 * @param links where to read it again, and where to follow it
 */
record CandidateSubmission(
        UUID id,
        UUID roundId,
        SubmissionType submissionType,
        Feedback feedback,
        boolean autoSubmitted,
        String language,
        JudgedStatus status,
        @Nullable Verdict verdict,
        @Nullable String verdictLabel,
        @Nullable Compile compile,
        List<Test> tests,
        @Nullable Integer testsPassed,
        @Nullable Integer testsTotal,
        @Nullable Integer points,
        @Nullable String time,
        @Nullable Integer timeMs,
        @Nullable Integer memoryKb,
        Instant createdAt,
        @Nullable Instant finishedAt,
        Map<String, String> links) {
    CandidateSubmission {
        boolean tellsNumbers = testsPassed != null || testsTotal != null || points != null;
        boolean tellsTests = tests.stream().anyMatch(HiddenTest.class::isInstance);
        if ((feedback != Feedback.FULL && tellsTests) || (feedback == Feedback.VERDICT_ONLY && tellsNumbers)) {
            throw new IllegalArgumentException(
                    "a submission tells more of hidden tests than " + feedback + " (expected: no more)");
        }
        tests = List.copyOf(tests);
    }

    /** What the compiler said about the candidate's own code. */
    record Compile(boolean ok, String output) {}

    /** One test, as much as may be known of it. */
    sealed interface Test {
        int index();

        Verdict verdict();
    }

    /**
     * A test whose input and expectation the candidate knows, or the candidate's own input.
     *
     * @param name of the sample; null for own input
     * @param passed null when nothing was compared
     * @param expected null for own input
     * @param time banded, or "&gt; limit"
     * @param exitCode null when the program did not exit by itself
     * @param signal null unless a signal ended it
     * @param returned of a function or the methods of a class, as JSON; null where nothing usable was returned
     * @param callProblem why nothing usable was; null when something was, and for whole programs
     * @param checkerMessage what the question's checker says for candidates; null when that is nothing
     */
    record OpenTest(
            int index,
            boolean sample,
            @Nullable String name,
            @Nullable Boolean passed,
            @Nullable Verdict verdict,
            String input,
            @Nullable String expected,
            String stdout,
            String stderr,
            boolean stdoutTruncated,
            @Nullable String time,
            @Nullable Integer memoryKb,
            @Nullable Integer exitCode,
            @Nullable String signal,
            @Nullable String returned,
            @Nullable String callProblem,
            @Nullable String checkerMessage)
            implements Test {}

    /**
     * A hidden test.
     *
     * @param sample always false
     * @param verdict null when the test was skipped
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record HiddenTest(
            int index,
            boolean sample,
            boolean passed,
            @Nullable Verdict verdict) implements Test {
        HiddenTest(int index, Verdict verdict) {
            this(index, false, verdict == Verdict.AC, verdict);
        }
    }
}
