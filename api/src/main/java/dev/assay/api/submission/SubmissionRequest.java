package dev.assay.api.submission;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.api.contract.Rule;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.problem.Violations;
import dev.assay.db.submission.NewSubmission;
import dev.assay.db.submission.SubmissionType;
import io.micronaut.core.annotation.Nullable;

/**
 * The body of a new submission. Components are null when the client leaves them out.
 *
 * @param customInput for a RUN on the candidate's own input instead of the samples; null otherwise
 */
record SubmissionRequest(
        @Rule(example = "\"python\"") String language,
        @Rule(min = 1, max = NewSubmission.MAX_CODE_BYTES) String code,
        SubmissionType submissionType,

        @Nullable @Rule(max = SubmissionRequest.MOST_INPUT_BYTES)
        String customInput) {
    static final int MOST_INPUT_BYTES = 64 * 1024;

    /**
     * Checks what can be checked without looking at the round.
     *
     * @throws ProblemException 413 for what is too large, 422 for everything else that is wrong
     */
    void check() {
        Violations violations = new Violations();
        violations.present(language, "/language");
        violations.present(submissionType, "/submission_type");
        if (violations.present(code, "/code")) {
            violations.require(!code.isBlank(), "/code", "required", "code is empty (expected: a program)");
            violations.require(code.indexOf('\0') < 0, "/code", "invalid", "code holds a NUL character");
        }
        violations.require(
                customInput == null || submissionType != SubmissionType.SUBMIT,
                "/custom_input",
                "not-allowed",
                "custom_input is given with SUBMIT (expected: only with RUN)");
        requireSize(code, NewSubmission.MAX_CODE_BYTES, "/code");
        requireSize(customInput, MOST_INPUT_BYTES, "/custom_input");
        violations.throwIfAny();
    }

    private static void requireSize(String text, int most, String pointer) {
        int bytes = text == null ? 0 : text.getBytes(UTF_8).length;
        if (bytes > most) {
            throw ProblemException.at(
                    ProblemType.PAYLOAD_TOO_LARGE,
                    pointer,
                    "too-large",
                    pointer + " has " + bytes + " bytes (expected: at most " + most + ")");
        }
    }
}
