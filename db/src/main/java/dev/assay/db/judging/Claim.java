package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

/** What came of trying to claim a row. */
public sealed interface Claim {
    /** The caller holds the lease now and judges the job. */
    record Granted(Lease lease, JudgeJob job) implements Claim {
        public Granted {
            requireNonNull(lease, "lease");
            requireNonNull(job, "job");
        }
    }

    /** The row is final; its queue entry can be acknowledged. */
    record Finished() implements Claim {}

    /** Somebody else's lease is still running; the queue entry stays where it is. */
    record Held() implements Claim {}

    /** There is no such row (any more); its queue entry can be acknowledged. */
    record Missing() implements Claim {}
}
