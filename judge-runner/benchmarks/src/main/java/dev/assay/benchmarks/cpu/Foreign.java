package dev.assay.benchmarks.cpu;

import java.time.Duration;

/** How busy something else kept the machine while an installation was measured. One thread at a time. */
public final class Foreign {
    private long micros;
    private long nanos;
    private long begin;
    private long machine;
    private Duration own = Duration.ZERO;

    public void begin() {
        begin = System.nanoTime();
        machine = Meter.machine();
        own = own();
    }

    /**
     * Ends what was begun.
     *
     * @param accounted what was measured meanwhile, in microseconds
     */
    public void end(long accounted) {
        nanos += System.nanoTime() - begin;
        micros += Meter.machine() - machine - accounted - own().minus(own).toNanos() / 1000;
    }

    /** On average. */
    public double cores() {
        return nanos == 0 ? 0 : Math.max(0, micros * 1000.0 / nanos);
    }

    private static Duration own() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
