package dev.assay.db.queue;

import static java.util.Objects.requireNonNull;

import dev.assay.db.jdbc.StorageException;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgedRows;
import dev.assay.db.judging.Lane;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisException;

/** Puts stored rows on the queue. */
public final class Dispatch {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);

    private final JobQueue queue;
    private final Consumer<QueuePlace> marks;

    /** Notes each entry in its row at once. */
    public Dispatch(JobQueue queue, JudgedRows rows) {
        this(queue, place -> rows.markQueued(place.entry().job(), place.entry().entryId(), place.epoch()));
    }

    /** @param marks notes in a row, now or soon, where its entry is */
    public Dispatch(JobQueue queue, Consumer<QueuePlace> marks) {
        this.queue = requireNonNull(queue, "queue");
        this.marks = requireNonNull(marks, "marks");
    }

    /**
     * Appends a PENDING row's id and has the entry noted in the row. Call it after the row is committed.
     *
     * @return false when the queue cannot be reached, or the row cannot be marked; the row is not lost, a sweeper appends it later
     */
    public boolean send(Lane lane, JobId job) {
        try {
            marks.accept(queue.append(lane, job));
            return true;
        } catch (JedisException | StorageException e) {
            LOG.warn("{} is stored but not queued yet: {}", job, e.getMessage());
            return false;
        }
    }
}
