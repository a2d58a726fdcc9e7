package dev.assay.db.oversight;

import static java.util.Objects.requireNonNull;

import dev.assay.db.judging.JobId;
import dev.assay.db.judging.Lane;
import java.time.Instant;

/**
 * A job that a runner holds.
 *
 * @param runnerId of its lease
 * @param leaseUntil in the past when the runner seems to be gone
 * @param startedAt of the first attempt
 */
public record HeldJob(JobId job, Lane lane, int attempt, String runnerId, Instant leaseUntil, Instant startedAt) {
    public HeldJob {
        requireNonNull(job, "job");
        requireNonNull(lane, "lane");
        requireNonNull(runnerId, "runnerId");
        requireNonNull(leaseUntil, "leaseUntil");
        requireNonNull(startedAt, "startedAt");
    }
}
