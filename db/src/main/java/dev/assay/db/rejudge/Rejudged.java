package dev.assay.db.rejudge;

import static java.util.Objects.requireNonNull;

import dev.assay.db.judging.JudgedStatus;
import dev.assay.verdict.Verdict;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * What a submission came to, and what it comes to on another version.
 *
 * @param before its verdict; the former one once applied
 * @param pointsBefore 0 to 100; the former ones once applied
 * @param status of judging it once more
 * @param after empty until judged
 * @param pointsAfter empty until judged, and when we failed to judge
 * @param applied whether the submission is now what it came to
 */
public record Rejudged(
        UUID submissionId,
        String language,
        Optional<Verdict> before,
        OptionalDouble pointsBefore,
        JudgedStatus status,
        Optional<Verdict> after,
        OptionalDouble pointsAfter,
        boolean applied) {
    public Rejudged {
        requireNonNull(submissionId, "submissionId");
        requireNonNull(language, "language");
        requireNonNull(before, "before");
        requireNonNull(pointsBefore, "pointsBefore");
        requireNonNull(status, "status");
        requireNonNull(after, "after");
        requireNonNull(pointsAfter, "pointsAfter");
    }

    /** Whether judging it once more gave something else; false as long as it is not judged, and when we failed to judge. */
    public boolean differs() {
        return status.isFinal()
                && !after.equals(Optional.of(Verdict.IE))
                && !(after.equals(before) && pointsAfter.equals(pointsBefore));
    }
}
