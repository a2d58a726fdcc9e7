package dev.assay.api.submission;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.assay.api.submission.CandidateSubmission.Compile;
import dev.assay.api.submission.CandidateSubmission.HiddenTest;
import dev.assay.api.submission.CandidateSubmission.OpenTest;
import dev.assay.db.judging.CheckerNote;
import dev.assay.db.judging.TestResult;
import dev.assay.db.submission.StoredSubmission;
import dev.assay.question.Feedback;
import dev.assay.question.Question;
import dev.assay.question.TestCase;
import dev.assay.scoring.HintPenalty;
import dev.assay.scoring.RoundScore;
import dev.assay.verdict.Verdict;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * From everything that is known of a submission to what its candidate may know. Whether a test is hidden is decided by
 * the question, not by the result. Measures are those of open tests alone: a maximum over all tests would tell what a
 * program made of hidden input.
 */
final class CandidateProjection {
    private final Question question;
    private final int cpuLimitMs;

    /**
     * For submissions of one question.
     *
     * @param timeMultiplier on the question's times, for the submission's language
     */
    CandidateProjection(Question question, double timeMultiplier) {
        this.question = requireNonNull(question, "question is null");
        this.cpuLimitMs =
                (int) Math.ceil(Math.round(question.requireCode().limits().cpuMs() * 1000 * timeMultiplier) / 1000.0);
    }

    CandidateSubmission of(StoredSubmission submission) {
        List<TestResult> open = submission.tests().stream()
                .filter(test -> !test.skipped() && isOpen(test, submission))
                .toList();
        boolean tooLong = open.stream()
                .anyMatch(test -> test.verdict().filter(Verdict.TLE::equals).isPresent());
        OptionalInt time = open.stream().mapToInt(TestResult::cpuMs).max();
        Feedback feedback = feedback(submission);
        boolean counted = feedback != Feedback.VERDICT_ONLY;
        OptionalInt memory = open.stream().mapToInt(TestResult::memoryKb).max();
        return new CandidateSubmission(
                submission.id(),
                submission.roundId(),
                submission.type(),
                feedback,
                submission.autoSubmitted(),
                submission.language(),
                submission.status(),
                submission.verdict().orElse(null),
                submission.verdict().map(Verdict::label).orElse(null),
                submission
                        .compile()
                        .map(compile -> new Compile(compile.ok(), compile.output()))
                        .orElse(null),
                submission.tests().stream()
                        .filter(test -> feedback == Feedback.FULL || isOpen(test, submission))
                        .map(test -> test(test, submission))
                        .toList(),
                counted ? boxed(submission.testsPassed()) : null,
                counted ? boxed(submission.testsTotal()) : null,
                counted ? points(submission) : null,
                time.isEmpty() ? null : time(time.getAsInt(), tooLong),
                time.isEmpty() || tooLong ? null : Integer.valueOf(Bands.time(time.getAsInt())),
                memory.isEmpty() ? null : Integer.valueOf(Bands.memory(memory.getAsInt())),
                submission.createdAt(),
                submission
                        .finishedAt()
                        .map(at -> at.truncatedTo(ChronoUnit.SECONDS))
                        .orElse(null),
                links(submission));
    }

    /** A RUN has open tests only, of which everything may be told. */
    private Feedback feedback(StoredSubmission submission) {
        return switch (submission.type()) {
            case RUN -> Feedback.FULL;
            case SUBMIT -> question.requireCode().feedback();
        };
    }

    static Map<String, String> links(StoredSubmission submission) {
        String self = "/api/v1/submissions/" + submission.id();
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("events", self + "/events");
        links.put("round", "/api/v1/rounds/" + submission.roundId());
        return links;
    }

    private CandidateSubmission.Test test(TestResult test, StoredSubmission submission) {
        Verdict verdict = test.verdict().orElse(null);
        if (submission.customInput().isPresent()) {
            return open(test, Optional.empty(), submission.customInput().get(), Optional.empty());
        }
        Optional<TestCase> sample = sample(test);
        return sample.isPresent()
                ? open(
                        test,
                        Optional.of(test.name()),
                        sample.get().input(),
                        Optional.of(sample.get().expected()))
                : new HiddenTest(test.index(), verdict);
    }

    private boolean isOpen(TestResult test, StoredSubmission submission) {
        return submission.customInput().isPresent() || sample(test).isPresent();
    }

    private Optional<TestCase> sample(TestResult test) {
        return question.tests().stream()
                .filter(known -> known.sample() && known.id().equals(test.name()))
                .findFirst();
    }

    private OpenTest open(TestResult test, Optional<String> name, byte[] input, Optional<byte[]> expected) {
        Verdict verdict = test.verdict().orElse(null);
        return new OpenTest(
                test.index(),
                name.isPresent(),
                name.orElse(null),
                expected.isPresent() ? Boolean.valueOf(verdict == Verdict.AC) : null,
                verdict,
                text(input),
                expected.map(CandidateProjection::text).orElse(null),
                text(test.stdout()),
                text(test.stderr()),
                test.stdoutTruncated(),
                test.skipped() ? null : time(test.cpuMs(), verdict == Verdict.TLE),
                test.skipped() ? null : Integer.valueOf(Bands.memory(test.memoryKb())),
                boxed(test.exitCode()),
                test.signal().orElse(null),
                test.call().map(CallText::returned).orElse(null),
                test.call().map(CallText::problem).orElse(null),
                test.note()
                        .map(CheckerNote::toCandidate)
                        .filter(message -> !message.isEmpty())
                        .orElse(null));
    }

    /** So that 100 is for everything. */
    private static Integer points(StoredSubmission submission) {
        return submission.points().isPresent()
                ? Integer.valueOf(RoundScore.of(List.of(submission.points().getAsDouble()), 0, HintPenalty.DEFAULT)
                        .getAsInt())
                : null;
    }

    private String time(int cpuMs, boolean tooLong) {
        return tooLong ? "> " + cpuLimitMs + " ms" : Bands.time(cpuMs) + " ms";
    }

    private static Integer boxed(OptionalInt value) {
        return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, UTF_8);
    }
}
