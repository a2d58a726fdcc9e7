package dev.assay.api.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.api.submission.CandidateSubmission.HiddenTest;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.submission.SubmissionType;
import dev.assay.question.Feedback;
import dev.assay.verdict.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** There is no submission that tells more than the question's feedback. */
class CandidateSubmissionTest {
    private static final List<CandidateSubmission.Test> HIDDEN = List.of(new HiddenTest(3, Verdict.WA));

    private static CandidateSubmission submission(
            Feedback feedback, List<CandidateSubmission.Test> tests, Integer passed, Integer total, Integer points) {
        return new CandidateSubmission(
                new UUID(1, 1),
                new UUID(1, 2),
                SubmissionType.SUBMIT,
                feedback,
                false,
                "python",
                JudgedStatus.COMPLETED,
                Verdict.WA,
                "Wrong answer",
                null,
                tests,
                passed,
                total,
                points,
                null,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                Map.of());
    }

    @Test
    void everythingMayBeTold_withFullFeedback() {
        assertThat(submission(Feedback.FULL, HIDDEN, 1, 2, 50).tests()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"RESTRICTED", "VERDICT_ONLY"})
    void hiddenTests_cannotBeTold_withLess(Feedback feedback) {
        assertThatIllegalArgumentException().isThrownBy(() -> submission(feedback, HIDDEN, null, null, null));
        assertThat(submission(feedback, List.of(), null, null, null).tests()).isEmpty();
    }

    @Test
    void numbers_cannotBeTold_withTheVerdictOnly() {
        assertThat(submission(Feedback.RESTRICTED, List.of(), 1, 2, 50).points())
                .isEqualTo(50);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> submission(Feedback.VERDICT_ONLY, List.of(), 1, null, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> submission(Feedback.VERDICT_ONLY, List.of(), null, 2, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> submission(Feedback.VERDICT_ONLY, List.of(), null, null, 50));
    }
}
