package dev.assay.runner;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Does a step again and again on a thread of its own, at a pace, until the runner stops; a step that fails is done again. */
final class Loop {
    /** One step. */
    interface Step {
        void run() throws InterruptedException;
    }

    private final Thread thread;

    private Loop(Thread thread) {
        this.thread = thread;
    }

    /**
     * Starts one.
     *
     * @param name of the thread, and for the log
     * @param every pause after each step; zero for a step that waits by itself
     */
    static Loop start(String name, Duration every, CountDownLatch stop, Step step) {
        Patience patience = new Patience(name, stop);
        return new Loop(Thread.ofVirtual().name(name).start(() -> {
            try {
                while (!patience.isOver()) {
                    once(patience, every, step);
                }
            } catch (InterruptedException _) {
                // The end of a loop is all an interrupt asks for.
            }
        }));
    }

    /** Waits for the end of the step that runs. */
    void join() throws InterruptedException {
        thread.join();
    }

    private static void once(Patience patience, Duration every, Step step) throws InterruptedException {
        try {
            step.run();
            patience.worked();
        } catch (RuntimeException e) {
            patience.failed(e);
            return;
        }
        if (!every.isZero()) {
            patience.waits(every);
        }
    }
}
