package dev.assay.standalone.process;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Processes of an earlier run that nobody supervises any more. */
public final class Leftovers {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final InstantSource clock;

    public Leftovers(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Asks them to end one after the other, the last first, and kills one that takes longer than that. None of them runs
     * when this returns.
     */
    public void stop(List<ProcessRecord> processes, Duration patience) {
        for (ProcessRecord process : processes.reversed()) {
            process.askToEnd();
            if (!awaitEnd(List.of(process), patience)) {
                process.kill();
                awaitEnd(List.of(process), patience);
            }
        }
    }

    /** Whether all of them ended within that time. */
    public boolean awaitEnd(List<ProcessRecord> processes, Duration patience) {
        Instant end = clock.instant().plus(patience);
        while (processes.stream().anyMatch(ProcessRecord::alive)) {
            if (clock.instant().isAfter(end)) {
                return false;
            }
            try {
                Thread.sleep(BETWEEN_LOOKS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return true;
    }
}
