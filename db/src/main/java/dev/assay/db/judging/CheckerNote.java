package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

/**
 * What a checker that is a program said of one test, beside the verdict.
 *
 * @param share of the test's points, 0 to 1
 * @param toAuthors for authors and interviewers; may be empty
 * @param toCandidate for candidates, where they may see the test; may be empty
 */
public record CheckerNote(double share, String toAuthors, String toCandidate) {
    public CheckerNote {
        requireNonNull(toAuthors, "toAuthors");
        requireNonNull(toCandidate, "toCandidate");
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share is " + share + " (expected: 0 to 1)");
        }
    }
}
