package dev.assay.db.queue;

import dev.assay.db.judging.JobId;
import dev.assay.db.judging.Lane;
import java.time.Duration;
import java.util.List;

/**
 * Carries job ids from those who store rows to those who judge them. It may lose everything at any time and may deliver
 * an id twice: the rows in the database are the truth, claims decide, and a sweeper appends again what was lost. Methods
 * throw {@link redis.clients.jedis.exceptions.JedisException} when the queue cannot be reached.
 */
public interface JobQueue {
    /** The longest that {@link #take} waits. */
    Duration MAX_BLOCK = Duration.ofSeconds(30);

    /** Appends an id to the end of its lane, and says where that is. */
    QueuePlace append(Lane lane, JobId job);

    /** The current life of the queue: it changes when the queue has lost everything. */
    String epoch();

    /** Whether the entry is still there, waiting or taken, but not acknowledged. */
    boolean holds(Lane lane, String entryId);

    /**
     * Takes entries nobody has taken: one of RUN if there is any, else one of SUBMIT, else one of BATCH. When all lanes
     * are empty, waits for the first to arrive; entries that arrive in several lanes at that moment come together, in
     * the order of the lanes.
     *
     * @param consumer the taker; what it took stays with it until it is acknowledged or adopted
     * @param block how long to wait at most, zero to {@link #MAX_BLOCK}; zero does not wait
     * @return nothing when the time is over
     */
    List<QueueEntry> take(String consumer, Duration block);

    /** Removes the entry for good; nothing happens when it is gone already. */
    void acknowledge(QueueEntry entry);

    /** Takes over some entries that were taken at least {@code idle} ago and not acknowledged since, by whomever. */
    List<QueueEntry> adopt(String consumer, Duration idle);
}
