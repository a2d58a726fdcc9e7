package dev.assay.db.submission;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/**
 * A submission to be stored.
 *
 * @param questionVersionId the version whose tests, limits and checker judge it
 * @param code 1 to {@value #MAX_CODE_BYTES} bytes of UTF-8 without NUL
 * @param customInput for a RUN on the candidate's own input instead of the samples
 * @param autoSubmitted handed in by the server when the time was over
 */
public record NewSubmission(
        UUID roundId,
        UUID questionVersionId,
        String language,
        String code,
        SubmissionType type,
        Optional<byte[]> customInput,
        boolean autoSubmitted) {
    public static final int MAX_CODE_BYTES = 64 * 1024;

    public NewSubmission {
        requireNonNull(roundId, "roundId");
        requireNonNull(questionVersionId, "questionVersionId");
        requireNonNull(language, "language");
        requireNonNull(code, "code");
        requireNonNull(type, "type");
        requireNonNull(customInput, "customInput");
        int bytes = code.getBytes(StandardCharsets.UTF_8).length;
        if (bytes < 1 || bytes > MAX_CODE_BYTES) {
            throw new IllegalArgumentException("code has " + bytes + " bytes (expected: 1 to " + MAX_CODE_BYTES + ")");
        }
        if (code.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("code has a NUL character (expected: text)");
        }
        if (customInput.isPresent() && type != SubmissionType.RUN) {
            throw new IllegalArgumentException("custom input with type " + type + " (expected: RUN)");
        }
    }

    /** A submission that the candidate hands in. */
    public NewSubmission(
            UUID roundId,
            UUID questionVersionId,
            String language,
            String code,
            SubmissionType type,
            Optional<byte[]> customInput) {
        this(roundId, questionVersionId, language, code, type, customInput, false);
    }

    /** A submission judged on the question's own tests. */
    public NewSubmission(UUID roundId, UUID questionVersionId, String language, String code, SubmissionType type) {
        this(roundId, questionVersionId, language, code, type, Optional.empty());
    }
}
