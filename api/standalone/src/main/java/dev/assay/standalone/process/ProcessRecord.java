package dev.assay.standalone.process;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A process that another run of the command line can find again. A process id alone is reused by the system;
 * {@code birth} (boot of the machine and the tick at which the process started) is not.
 *
 * @param stopSignal what asks it to end
 */
public record ProcessRecord(String name, long pid, String birth, StopSignal stopSignal) {
    private static final Path BOOT = Path.of("/proc/sys/kernel/random/boot_id");
    /** Fields of /proc/PID/stat behind the command name, which is in brackets and may hold anything. */
    private static final int STATE = 0;

    private static final int START_TICK = 19;

    public ProcessRecord {
        requireNonNull(name);
        requireNonNull(birth);
        requireNonNull(stopSignal);
    }

    /** The record of a living process; empty if there is none with that id. */
    public static Optional<ProcessRecord> of(String name, long pid, StopSignal stopSignal) {
        return birthOf(pid).map(birth -> new ProcessRecord(name, pid, birth, stopSignal));
    }

    /** Whether this very process still runs; one that ended and waits for its parent to notice does not. */
    public boolean alive() {
        return birthOf(pid).equals(Optional.of(birth));
    }

    /** Asks this very process to end, if it still runs. */
    public void askToEnd() {
        send(stopSignal);
    }

    public void kill() {
        send(StopSignal.KILL);
    }

    private void send(StopSignal signal) {
        if (!alive()) {
            return;
        }
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid + " 2>/dev/null")
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("cannot signal process " + pid + " (" + name + ")", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<String> birthOf(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
            boolean ended = fields[STATE].equals("Z") || fields[STATE].equals("X");
            return ended ? Optional.empty() : Optional.of(Files.readString(BOOT).strip() + ":" + fields[START_TICK]);
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
