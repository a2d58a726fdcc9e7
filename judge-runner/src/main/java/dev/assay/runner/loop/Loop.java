package dev.assay.runner.loop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a step again and again on a thread of its own, at a pace, until the runner stops; a step that fails is done again. It is a
 * thread of the system's, as steps mostly wait for single bytes: a virtual one would need two others to be woken.
 */
public final class Loop {
    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

    /** One step. */
    public interface Step {
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
     * @param fatal is run on the loop's own thread, as its last act, when a step ends with an Error; it must not wait for the loop
     */
    public static Loop start(String name, Duration every, CountDownLatch stop, Step step, Runnable fatal) {
        Patience patience = new Patience(name, stop);
        return new Loop(Thread.ofPlatform().daemon().name(name).start(() -> {
            try {
                while (!patience.isOver()) {
                    once(patience, every, step);
                }
            } catch (InterruptedException _) {
                // The end of a loop is all an interrupt asks for.
            } catch (Error e) {
                lastWords(name, e, fatal);
            }
        }));
    }

    /** Waits for the end of the step that runs. */
    public void join() throws InterruptedException {
        thread.join();
    }

    /** Waits that long for the end of the step that runs, then interrupts it. */
    public void endWithin(Duration time) throws InterruptedException {
        if (!thread.join(time)) {
            thread.interrupt();
        }
    }

    private static void lastWords(String name, Error error, Runnable fatal) {
        try {
            LOG.error("{} can not go on; the process ends", name, error);
        } finally {
            fatal.run();
        }
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
