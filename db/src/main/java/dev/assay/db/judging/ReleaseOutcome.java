package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

/** What became of a row whose judging was broken off. */
public sealed interface ReleaseOutcome {
    /** The row is PENDING again without a queue entry; it is to be appended to this lane. */
    record Requeue(Lane lane) implements ReleaseOutcome {
        public Requeue {
            requireNonNull(lane, "lane");
        }
    }

    /** That was the last fault the row was allowed: it is final now, ERROR with verdict IE. */
    record GivenUp() implements ReleaseOutcome {}

    /** Somebody else has the row, or it is final: nothing was changed. */
    record LeaseLost() implements ReleaseOutcome {}
}
