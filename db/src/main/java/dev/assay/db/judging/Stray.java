package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/** A row that a sweeper must look at, because nobody may be on the way to it. */
public sealed interface Stray {
    JobId job();

    Lane lane();

    /**
     * A PENDING row.
     *
     * @param entryId the queue entry that was last recorded for it, empty when none was
     * @param epoch the queue epoch of that entry, empty when none was recorded
     */
    record Waiting(JobId job, Lane lane, Optional<String> entryId, Optional<String> epoch) implements Stray {
        public Waiting {
            requireNonNull(job, "job");
            requireNonNull(lane, "lane");
            requireNonNull(entryId, "entryId");
            requireNonNull(epoch, "epoch");
        }
    }

    /** A RUNNING row whose lease has expired; the lease is the dead one. */
    record Expired(Lane lane, Lease lease) implements Stray {
        public Expired {
            requireNonNull(lane, "lane");
            requireNonNull(lease, "lease");
        }

        @Override
        public JobId job() {
            return lease.job();
        }
    }
}
