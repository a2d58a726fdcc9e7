package dev.assay.db.queue;

import static java.util.Objects.requireNonNull;

import dev.assay.db.judging.JobId;
import dev.assay.db.judging.Lane;

/**
 * One entry of the queue.
 *
 * @param entryId names the entry in its lane
 */
public record QueueEntry(Lane lane, String entryId, JobId job) {
    public QueueEntry {
        requireNonNull(lane, "lane");
        requireNonNull(entryId, "entryId");
        requireNonNull(job, "job");
    }
}
