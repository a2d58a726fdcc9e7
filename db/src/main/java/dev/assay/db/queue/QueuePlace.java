package dev.assay.db.queue;

import static java.util.Objects.requireNonNull;

/**
 * Where on the queue a job waits.
 *
 * @param epoch the life of the queue in which the entry was written
 */
public record QueuePlace(QueueEntry entry, String epoch) {
    public QueuePlace {
        requireNonNull(entry, "entry");
        requireNonNull(epoch, "epoch");
    }
}
