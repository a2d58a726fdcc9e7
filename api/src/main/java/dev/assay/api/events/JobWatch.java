package dev.assay.api.events;

import dev.assay.db.judging.JobId;
import dev.assay.db.queue.Progress;
import dev.assay.db.queue.ProgressHints;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * Waits for hints about one job. A hint is a reason to look at the database and nothing more; without any, look now and
 * then. Open the watch before the first look, or the hint in between is missed.
 */
public final class JobWatch implements AutoCloseable {
    private final BlockingQueue<Progress> hints = new LinkedBlockingQueue<>();
    private final ProgressHints.Subscription subscription;

    private JobWatch(ProgressHints source, JobId job, Predicate<Progress> wanted) {
        this.subscription = source.subscribe(job, hint -> {
            if (wanted.test(hint)) {
                hints.add(hint);
            }
        });
    }

    /** Wakes with every hint. */
    public static JobWatch ofProgress(ProgressHints source, JobId job) {
        return new JobWatch(source, job, hint -> true);
    }

    /** Wakes when the job is finished, and sleeps through all that comes before. */
    public static JobWatch ofEnd(ProgressHints source, JobId job) {
        return new JobWatch(source, job, Progress.Finished.class::isInstance);
    }

    /** The newest hint that has come, or comes within the time; older ones are dropped. */
    public Optional<Progress> await(Duration atMost) throws InterruptedException {
        Progress first = hints.poll(atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (first == null) {
            return Optional.empty();
        }
        List<Progress> arrived = new ArrayList<>(List.of(first));
        hints.drainTo(arrived);
        return Optional.of(arrived.getLast());
    }

    /** Ends the waiting of another thread as a hint would; interrupting it could break its conversation with the database. */
    public void wake() {
        hints.add(new Progress.Finished());
    }

    @Override
    public void close() {
        subscription.close();
    }
}
