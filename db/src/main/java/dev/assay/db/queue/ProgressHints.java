package dev.assay.db.queue;

import dev.assay.db.judging.JobId;
import java.util.function.Consumer;

/**
 * Tells whoever listens how far judging has come. A hint may be lost (also {@link Progress.Finished}) and says nothing
 * that the row does not say: listeners read the row when they start to listen and, now and then, while they wait.
 */
public interface ProgressHints extends AutoCloseable {
    /** Sends a hint; a hint that cannot be sent is dropped without an error. */
    void publish(JobId job, Progress progress);

    /**
     * Calls {@code listener} for each hint about the job that arrives from now on, one at a time, on a thread of the
     * hints: the listener must be quick and must not block.
     */
    Subscription subscribe(JobId job, Consumer<Progress> listener);

    /** The same for the end of any job. */
    Subscription onFinish(Consumer<JobId> listener);

    @Override
    void close();

    /** Ends a subscription; a second close does nothing. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
