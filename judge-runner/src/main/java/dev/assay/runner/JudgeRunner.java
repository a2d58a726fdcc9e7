package dev.assay.runner;

import dev.assay.runner.container.Cores;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The judge runner's process. It ends with exit code 0 on SIGTERM, after it has handed back its work and removed its containers, and with
 * 1 and one line that says why when it can not judge here.
 */
public final class JudgeRunner {
    private static final Logger LOG = LoggerFactory.getLogger(JudgeRunner.class);

    private JudgeRunner() {}

    /** Takes no arguments: everything is told by the environment, see {@link RunnerSettings#of}. */
    public static void main(String[] arguments) throws InterruptedException {
        AtomicInteger exitCode = new AtomicInteger();
        CountDownLatch stopping = new CountDownLatch(1);
        try {
            RunnerSettings settings = RunnerSettings.of(System.getenv(), Cores.ofThisMachine());
            Assembly assembly = new Assembly(settings, stopping, () -> end(stopping, exitCode));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(assembly, stopping, exitCode), "stop"));
            assembly.start();
            stopping.await();
            exitIfFailed(exitCode);
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            if (stopping.getCount() > 0) {
                LOG.error("the judge runner can not start: {}", e.getMessage());
                exitCode.set(1);
                System.exit(1);
            }
        }
    }

    /** Ends the process from a thread that the shutdown waits for: the main thread, which waits for this, does the rest. */
    private static void end(CountDownLatch stopping, AtomicInteger exitCode) {
        exitCode.set(1);
        stopping.countDown();
    }

    /** After a signal the process is ending already, with no code of its own. */
    private static void exitIfFailed(AtomicInteger exitCode) {
        if (exitCode.get() != 0) {
            System.exit(exitCode.get());
        }
    }

    /** Runs when the process is asked to end, by a signal or by itself; the exit code is what it would be without a signal. */
    private static void stop(Assembly assembly, CountDownLatch stopping, AtomicInteger exitCode) {
        stopping.countDown();
        try {
            assembly.close();
        } catch (InterruptedException | RuntimeException e) {
            LOG.error("the judge runner did not stop cleanly", e);
            exitCode.compareAndSet(0, 1);
        }
        LOG.info("stopped");
        Runtime.getRuntime().halt(exitCode.get());
    }
}
