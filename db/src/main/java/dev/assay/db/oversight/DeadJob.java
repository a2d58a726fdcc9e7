package dev.assay.db.oversight;

import static java.util.Objects.requireNonNull;

import dev.assay.db.judging.JobId;
import java.time.Instant;
import java.util.Optional;

/**
 * A job that ended because of us, with verdict IE.
 *
 * @param fault the last one, for the people who run the installation
 */
public record DeadJob(JobId job, int attempt, Optional<String> fault, Instant finishedAt) {
    public DeadJob {
        requireNonNull(job, "job");
        requireNonNull(fault, "fault");
        requireNonNull(finishedAt, "finishedAt");
    }
}
