package dev.assay.runner;

import dev.assay.db.judging.JudgedRows;
import dev.assay.db.judging.Lease;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a lease running while its job is judged; when it is lost, judging is broken off. */
final class LeaseKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LeaseKeeper.class);
    /** After a failure: soon enough to be the first when the database is back. */
    private static final Duration AGAIN = Duration.ofSeconds(1);

    private final JudgedRows rows;
    private final Lease lease;
    private final Duration length;
    private final Judging judging;
    private final ScheduledExecutorService timer;
    private final AtomicBoolean lost = new AtomicBoolean();
    private volatile boolean closed;
    private volatile Future<?> next = CompletableFuture.completedFuture(null);

    /**
     * Extends the lease three times within its length until closed, and every second while that fails.
     *
     * @param timer starts the work and does none itself
     */
    LeaseKeeper(JudgedRows rows, Lease lease, Duration length, Judging judging, ScheduledExecutorService timer) {
        this.rows = rows;
        this.lease = lease;
        this.length = length;
        this.judging = judging;
        this.timer = timer;
        extendAfter(length.dividedBy(3));
    }

    boolean isLost() {
        return lost.get();
    }

    @Override
    public void close() {
        closed = true;
        next.cancel(false);
    }

    private void extendAfter(Duration pause) {
        try {
            next = timer.schedule(
                    () -> Thread.startVirtualThread(this::extend), pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException _) {
            // The runner has stopped.
        }
    }

    private void extend() {
        if (closed) {
            return;
        }
        try {
            if (rows.extend(lease, length)) {
                extendAfter(length.dividedBy(3));
            } else {
                lost.set(true);
                judging.breakOff();
            }
        } catch (RuntimeException e) {
            LOG.warn("the lease on {} could not be extended: {}", lease.job(), e.toString());
            extendAfter(AGAIN);
        }
    }
}
