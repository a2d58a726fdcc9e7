package dev.assay.api.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.db.judging.CheckerNote;
import dev.assay.db.judging.CompileResult;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.judging.TestResult;
import dev.assay.db.submission.StoredSubmission;
import dev.assay.db.submission.SubmissionType;
import dev.assay.question.Question;
import dev.assay.question.TestCase;
import dev.assay.verdict.Verdict;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A submission with everything that is known of it, for administrators. */
record StaffSubmission(
        UUID id,
        UUID roundId,
        UUID questionVersionId,
        String language,
        String code,
        SubmissionType submissionType,
        @Nullable String customInput,
        JudgedStatus status,
        @Nullable Verdict verdict,
        @Nullable CompileResult compile,
        List<Test> tests,
        @Nullable String stdout,
        @Nullable String stderr,
        @Nullable Integer testsPassed,
        @Nullable Integer testsTotal,
        @Nullable Double points,
        List<Group> groups,
        @Nullable String firstFailing,
        @Nullable Integer executionTimeMs,
        @Nullable Integer memoryUsedKb,
        int attempt,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /**
     * A scoring group's part of the points.
     *
     * @param most what it may give
     * @param passed whether all its tests were run and passed, and every group it requires
     */
    record Group(String name, double points, int most, boolean passed) {}

    /**
     * One test with its data.
     *
     * @param input from the question's version, null for a test that it does not have
     * @param actual the first part of what the program wrote
     * @param returned by a function or the methods of a class, the first part of it; null where nothing usable was
     * @param callProblem why nothing usable was returned, or null
     * @param share of the test's points that a checker gave that is a program; null where none was asked
     * @param checkerMessage what that said for authors, or null
     * @param candidateMessage what it said for candidates, or null
     */
    record Test(
            int index,
            String name,
            boolean sample,
            @Nullable String group,
            boolean passed,
            boolean skipped,
            @Nullable Verdict verdict,
            @Nullable String input,
            @Nullable String expected,
            String actual,
            boolean actualTruncated,
            String stderr,
            int cpuMs,
            int wallMs,
            int memoryKb,
            @Nullable Integer exitCode,
            @Nullable String signal,
            @Nullable String returned,
            @Nullable String callProblem,
            @Nullable Double share,
            @Nullable String checkerMessage,
            @Nullable String candidateMessage) {}

    static StaffSubmission of(StoredSubmission submission, Question question) {
        return new StaffSubmission(
                submission.id(),
                submission.roundId(),
                submission.questionVersionId(),
                submission.language(),
                submission.code(),
                submission.type(),
                submission.customInput().map(StaffSubmission::text).orElse(null),
                submission.status(),
                submission.verdict().orElse(null),
                submission.compile().orElse(null),
                submission.tests().stream().map(test -> test(test, question)).toList(),
                submission.stdout().orElse(null),
                submission.stderr().orElse(null),
                boxed(submission.testsPassed()),
                boxed(submission.testsTotal()),
                submission.points().isPresent()
                        ? Double.valueOf(submission.points().getAsDouble())
                        : null,
                submission.groups().stream()
                        .map(group -> new Group(group.name(), group.points(), group.most(), group.passed()))
                        .toList(),
                submission.firstFailing().orElse(null),
                boxed(submission.executionTimeMs()),
                boxed(submission.memoryUsedKb()),
                submission.attempt(),
                submission.createdAt(),
                submission.startedAt().orElse(null),
                submission.finishedAt().orElse(null));
    }

    private static Test test(TestResult test, Question question) {
        Optional<TestCase> data = question.tests().stream()
                .filter(known -> known.id().equals(test.name()))
                .findFirst();
        return new Test(
                test.index(),
                test.name(),
                test.sample(),
                test.group().orElse(null),
                test.verdict().filter(Verdict.AC::equals).isPresent(),
                test.skipped(),
                test.verdict().orElse(null),
                data.map(TestCase::input).map(StaffSubmission::text).orElse(null),
                data.map(TestCase::expected).map(StaffSubmission::text).orElse(null),
                text(test.stdout()),
                test.stdoutTruncated(),
                text(test.stderr()),
                test.cpuMs(),
                test.wallMs(),
                test.memoryKb(),
                boxed(test.exitCode()),
                test.signal().orElse(null),
                test.call().map(CallText::returned).orElse(null),
                test.call().map(CallText::problem).orElse(null),
                test.note().map(CheckerNote::share).orElse(null),
                test.note().map(CheckerNote::toAuthors).orElse(null),
                test.note().map(CheckerNote::toCandidate).orElse(null));
    }

    private static Integer boxed(OptionalInt value) {
        return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
