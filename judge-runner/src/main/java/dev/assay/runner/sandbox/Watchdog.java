package dev.assay.runner.sandbox;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Does something drastic when something else takes too long. One for many sandboxes. */
public final class Watchdog implements AutoCloseable {
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watchdog").factory());

    /** A running guard; closing it in time prevents the action. */
    public interface Guard extends AutoCloseable {
        @Override
        void close();
    }

    /** Runs the action on a thread of its own unless the guard is closed before the time is over. */
    public Guard guard(Duration time, Runnable action) {
        ScheduledFuture<?> due =
                timer.schedule(() -> Thread.startVirtualThread(action), time.toMillis(), TimeUnit.MILLISECONDS);
        return () -> due.cancel(false);
    }

    /** Guards that still run are dropped. */
    @Override
    public void close() {
        timer.shutdownNow();
    }
}
