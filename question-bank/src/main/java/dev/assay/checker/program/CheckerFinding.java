package dev.assay.checker.program;

import java.util.Objects;

/** What came of running a checker that is a program. */
public sealed interface CheckerFinding {
    /**
     * It said what the answer is worth.
     *
     * @param share of the test's points, 0 to 1; 1 accepts
     * @param toAuthors what it said for authors and interviewers; may be empty
     * @param toCandidate what it said for candidates; may be empty
     */
    record Judged(double share, String toAuthors, String toCandidate) implements CheckerFinding {
        public Judged {
            Objects.requireNonNull(toAuthors, "toAuthors");
            Objects.requireNonNull(toCandidate, "toCandidate");
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("share " + share + " (expected: 0 to 1)");
            }
        }

        /** Whether nothing is missing. */
        public boolean accepted() {
            return share == 1;
        }
    }

    /**
     * It failed, which is never the candidate's fault.
     *
     * @param reason for authors
     */
    record JudgeError(String reason) implements CheckerFinding {
        public JudgeError {
            Objects.requireNonNull(reason, "reason");
        }
    }
}
