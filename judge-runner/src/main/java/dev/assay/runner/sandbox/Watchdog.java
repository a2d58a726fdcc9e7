package dev.assay.runner.sandbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Does something drastic when something else takes too long. One for many sandboxes. It looks at all guards now and then, so that
 * a guard that is closed in time, as nearly all are, never wakes a thread.
 */
public final class Watchdog implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(250);

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("watchdog").factory());

    private final Future<?> looking =
            timer.scheduleWithFixedDelay(this::look, LOOK.toMillis(), LOOK.toMillis(), TimeUnit.MILLISECONDS);

    /** A running guard; closing it in time prevents the action. */
    public interface Guard extends AutoCloseable {
        @Override
        void close();
    }

    /** Runs the action on a thread of its own unless the guard is closed before the time is over, or up to a quarter of a second later. */
    public Guard guard(Duration time, Runnable action) {
        Watch watch = new Watch(System.nanoTime() + time.toNanos(), action);
        watches.add(watch);
        return watch;
    }

    /** Guards that still run are dropped. */
    @Override
    public void close() {
        looking.cancel(true);
        timer.shutdownNow();
    }

    private void look() {
        long now = System.nanoTime();
        List<Watch> due = new ArrayList<>();
        for (Watch watch : watches) {
            if (now - watch.due >= 0) {
                due.add(watch);
            }
        }
        for (Watch watch : due) {
            if (watches.remove(watch)) {
                Thread.startVirtualThread(watch.action);
            }
        }
    }

    /** Compared by identity. */
    private final class Watch implements Guard {
        private final long due;
        private final Runnable action;

        Watch(long due, Runnable action) {
            this.due = due;
            this.action = action;
        }

        @Override
        public void close() {
            watches.remove(this);
        }
    }
}
