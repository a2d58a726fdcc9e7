package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/**
 * The right to write one judged row. Its holder is whoever made this attempt, and only until the row is finished, given
 * back or taken over; the time in it is what others wait for before they take over.
 *
 * @param attempt counts the claims of the row, from 1
 * @param owner the runner that claimed
 */
public record Lease(JobId job, int attempt, String owner, Instant until) {
    public Lease {
        requireNonNull(job, "job");
        requireNonNull(owner, "owner");
        requireNonNull(until, "until");
        if (attempt < 1) {
            throw new IllegalArgumentException("attempt is " + attempt + " (expected: >= 1)");
        }
        if (owner.isBlank()) {
            throw new IllegalArgumentException("lease owner is blank (expected: the id of a runner)");
        }
    }
}
