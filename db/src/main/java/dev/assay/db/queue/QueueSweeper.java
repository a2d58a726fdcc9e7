package dev.assay.db.queue;

import static java.util.Objects.requireNonNull;

import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgedRows;
import dev.assay.db.judging.Lane;
import dev.assay.db.judging.ReleaseOutcome;
import dev.assay.db.judging.Stray;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Repairs the queue from the rows. Several sweepers may run at the same time; an id that is appended twice is harmless.
 * One thread at a time calls a sweeper.
 *
 * <p>While a server was away nobody could extend a lease. So after a step that failed, expired leases are left alone for as
 * long as a lease is: whoever is alive extends his own meanwhile, and an outage counts as no fault of any row.
 */
public final class QueueSweeper {
    private static final int ROWS_PER_STEP = 500;

    private final JudgedRows rows;
    private final JobQueue queue;
    private final Dispatch dispatch;
    private final Duration lease;
    private boolean failed;
    private Instant leasesRestUntil = Instant.MIN;

    /** @param lease how long leases run; more than zero */
    public QueueSweeper(JudgedRows rows, JobQueue queue, Duration lease) {
        if (!lease.isPositive()) {
            throw new IllegalArgumentException("lease of " + lease + " (expected: more than zero)");
        }
        this.lease = lease;
        this.rows = requireNonNull(rows, "rows");
        this.queue = requireNonNull(queue, "queue");
        this.dispatch = new Dispatch(queue, rows);
    }

    /**
     * Looks at the rows that were not looked at for the longest time: appends PENDING ones whose entry is lost, and takes
     * those with an expired lease back to PENDING, unless a step failed less than a lease ago.
     *
     * @throws redis.clients.jedis.exceptions.JedisException when the queue cannot be reached
     * @throws dev.assay.db.jdbc.StorageException when the database cannot be used
     */
    public SweepReport step(Instant now) {
        boolean wasFailed = failed;
        failed = true;
        String epoch = queue.epoch();
        List<Stray> strays = rows.strays(now, ROWS_PER_STEP);
        if (wasFailed) {
            leasesRestUntil = now.plus(lease);
        }
        SweepReport report = sweep(strays, epoch, now);
        failed = false;
        return report;
    }

    private SweepReport sweep(List<Stray> strays, String epoch, Instant now) {
        SweepReport report = new SweepReport(0, 0, 0);
        for (Stray stray : strays) {
            report = report.plus(
                    switch (stray) {
                        case Stray.Waiting waiting -> repair(waiting, epoch);
                        case Stray.Expired expired -> takeBack(expired, now);
                    });
        }
        return report;
    }

    private SweepReport repair(Stray.Waiting row, String epoch) {
        boolean sameEpoch = row.epoch().filter(epoch::equals).isPresent();
        boolean queued = sameEpoch
                && row.entryId().filter(id -> queue.holds(row.lane(), id)).isPresent();
        return new SweepReport(queued ? 0 : append(row.lane(), row.job()), 0, 0);
    }

    private SweepReport takeBack(Stray.Expired row, Instant now) {
        if (now.isBefore(leasesRestUntil)) {
            return new SweepReport(0, 0, 0);
        }
        return switch (rows.expire(row, now)) {
            case ReleaseOutcome.Requeue requeue -> new SweepReport(append(requeue.lane(), row.job()), 1, 0);
            case ReleaseOutcome.GivenUp givenUp -> new SweepReport(0, 0, 1);
            case ReleaseOutcome.LeaseLost lost -> new SweepReport(0, 0, 0);
        };
    }

    private int append(Lane lane, JobId job) {
        return dispatch.send(lane, job) ? 1 : 0;
    }

    /**
     * What a step did.
     *
     * @param appended entries made
     * @param takenBack rows whose lease had expired and that are PENDING again
     * @param givenUp rows whose lease had expired for the last time
     */
    public record SweepReport(int appended, int takenBack, int givenUp) {
        private SweepReport plus(SweepReport other) {
            return new SweepReport(appended + other.appended, takenBack + other.takenBack, givenUp + other.givenUp);
        }
    }
}
