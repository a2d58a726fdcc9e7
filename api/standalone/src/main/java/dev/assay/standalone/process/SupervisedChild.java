package dev.assay.standalone.process;

import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * A process that is started again when it ends by itself. It is the leader of a session of its own, so that a Ctrl-C on
 * the terminal reaches only the supervisor, which then stops its children in order.
 */
public final class SupervisedChild {
    /** A log larger than this is put aside (one generation) when its process is first started. */
    private static final long LARGE_LOG_BYTES = 10_000_000;

    private final ChildSpec spec;
    private final Consumer<ProcessRecord> started;
    private final Consumer<String> notices;
    private final InstantSource clock;

    private final Object lock = new Object();
    private final CountDownLatch stopRequested = new CountDownLatch(1);
    private Process process;
    private int ends;
    private int lastExitCode;

    /**
     * A child that is not started yet.
     *
     * @param started told of each process before anything else happens to it
     * @param notices told, in one line, of each end that nobody asked for
     */
    public SupervisedChild(
            ChildSpec spec, Consumer<ProcessRecord> started, Consumer<String> notices, InstantSource clock) {
        this.spec = spec;
        this.started = started;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * Starts the process and keeps it running.
     *
     * @throws Problem if the program cannot be started at all
     */
    public void start() {
        putAsideLargeLog();
        launch();
        Thread.ofPlatform().daemon().name("supervisor of " + spec.name()).start(this::supervise);
    }

    /** Asks the process to end, kills it when it takes too long, and starts it no more. */
    public void stop() {
        Process last;
        synchronized (lock) {
            stopRequested.countDown();
            last = process;
        }
        if (last == null || !last.isAlive()) {
            return;
        }
        ProcessRecord.of(spec.name(), last.pid(), spec.stopSignal()).ifPresent(ProcessRecord::askToEnd);
        try {
            if (!last.waitFor(spec.patience().toMillis(), TimeUnit.MILLISECONDS)) {
                last.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            last.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** How often the process ended without being asked to. */
    public int ends() {
        synchronized (lock) {
            return ends;
        }
    }

    /** The exit code of the last end that nobody asked for. */
    public OptionalInt lastExitCode() {
        synchronized (lock) {
            return ends == 0 ? OptionalInt.empty() : OptionalInt.of(lastExitCode);
        }
    }

    public ChildSpec spec() {
        return spec;
    }

    private void supervise() {
        Duration delay = Duration.ZERO;
        try {
            while (true) {
                Instant begun = clock.instant();
                int exitCode = process.waitFor();
                delay = RestartDelay.after(delay, Duration.between(begun, clock.instant()));
                if (!pauseAfter(exitCode, delay)) {
                    return;
                }
                launch();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False if the child is being stopped. */
    private boolean pauseAfter(int exitCode, Duration delay) throws InterruptedException {
        synchronized (lock) {
            if (stopping()) {
                return false;
            }
            ends++;
            lastExitCode = exitCode;
        }
        notices.accept(spec.name() + " ended with exit code " + exitCode + "; starting it again in " + delay.toSeconds()
                + " s (log: " + spec.log() + ")");
        return !stopRequested.await(delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    private boolean stopping() {
        return stopRequested.getCount() == 0;
    }

    private void launch() {
        synchronized (lock) {
            if (stopping()) {
                return;
            }
            List<String> command = new ArrayList<>(List.of("setsid"));
            command.addAll(spec.command());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(spec.log().toFile()))
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
            builder.environment().clear();
            builder.environment().putAll(spec.environment());
            try {
                process = builder.start();
            } catch (IOException e) {
                throw new Problem("cannot start " + spec.name() + ": " + e.getMessage(), e);
            }
            ProcessRecord.of(spec.name(), process.pid(), spec.stopSignal()).ifPresent(started);
        }
    }

    private void putAsideLargeLog() {
        try {
            if (Files.exists(spec.log()) && Files.size(spec.log()) > LARGE_LOG_BYTES) {
                Path aside = spec.log().resolveSibling(spec.log().getFileName() + ".1");
                Files.move(spec.log(), aside, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new Problem("cannot put aside the log " + spec.log() + ": " + e.getMessage(), e);
        }
    }
}
