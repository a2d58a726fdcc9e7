package dev.assay.runner;

import dev.assay.db.judging.JudgedRows;
import dev.assay.db.judging.Lease;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a lease running while its job is judged; when it is lost, judging is broken off. */
final class LeaseKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LeaseKeeper.class);

    private final JudgedRows rows;
    private final Lease lease;
    private final Duration length;
    private final Judging judging;
    private final AtomicBoolean lost = new AtomicBoolean();
    private final ScheduledFuture<?> beat;

    /**
     * Extends the lease three times within its length until closed.
     *
     * @param timer starts the work and does none itself
     */
    LeaseKeeper(JudgedRows rows, Lease lease, Duration length, Judging judging, ScheduledExecutorService timer) {
        this.rows = rows;
        this.lease = lease;
        this.length = length;
        this.judging = judging;
        long pace = length.toMillis() / 3;
        beat = timer.scheduleWithFixedDelay(
                () -> Thread.startVirtualThread(this::extend), pace, pace, TimeUnit.MILLISECONDS);
    }

    boolean isLost() {
        return lost.get();
    }

    @Override
    public void close() {
        beat.cancel(false);
    }

    private void extend() {
        try {
            if (!rows.extend(lease, length)) {
                lost.set(true);
                beat.cancel(false);
                judging.breakOff();
            }
        } catch (RuntimeException e) {
            LOG.warn("the lease on {} could not be extended: {}", lease.job(), e.toString());
        }
    }
}
