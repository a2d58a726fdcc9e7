package dev.assay.runner.judging;

import dev.assay.language.LanguageDescriptor;
import dev.assay.question.Limits;

/**
 * The limits of one run as they are enforced and judged. Processor time is judged at the limit and killed a little beyond it, so that a
 * program just over the limit is measured and not cut off.
 *
 * @param cpuMicros decides
 * @param cpuKillMicros kills, beyond {@code cpuMicros}
 * @param wallMicros kills
 * @param memoryBytes decides and kills; the runtime's own needs included
 * @param stdoutBytes kills
 */
public record RunLimits(long cpuMicros, long cpuKillMicros, long wallMicros, long memoryBytes, long stdoutBytes) {
    private static final long LEAST_GRACE_MICROS = 100_000;
    /** What memory may cost that a virtual machine hands out for the first time, above memory used before. */
    private static final long FIRST_TOUCH_MICROS_PER_MB = 3_500;

    /**
     * For a program in some language.
     *
     * @param scaled whether times were meant for the reference language, so that the language's own times or its factor apply
     */
    public static RunLimits of(Limits limits, LanguageDescriptor language, boolean scaled) {
        double factor = scaled ? limits.timeFactor(language.id(), language.timeMultiplier()) : 1;
        long cpu = Math.round(limits.cpuMs() * 1000 * factor);
        long memoryMb = (long) limits.memoryMb() + language.runtimeReserveMb();
        return new RunLimits(
                cpu,
                cpu + Math.max(cpu / 10, LEAST_GRACE_MICROS),
                Math.round(limits.wallMs() * 1000 * factor),
                memoryMb << 20,
                limits.outputKb() * 1024L);
    }

    /** The same but for when a program is killed: at a multiple of the processor time, or when that much time has passed for sure. */
    public RunLimits killedAt(double multiple) {
        long kill = Math.round(cpuMicros * multiple);
        return new RunLimits(cpuMicros, kill, Math.max(wallMicros, kill), memoryBytes, stdoutBytes);
    }

    /** Whether this much processor time is over the limit by so little that the machine may be to blame. */
    boolean isBarelyOver(long usedMicros) {
        return usedMicros > cpuMicros && usedMicros <= cpuMicros + cpuMicros / 10;
    }

    /**
     * Whether the program took so much memory that a good part of its time, a quarter of the limit, may have gone into pages that
     * the machine never used before. Those it gave back are what the next run gets.
     */
    boolean isMuchToTouch(long peakMemoryBytes) {
        return (peakMemoryBytes >> 20) * FIRST_TOUCH_MICROS_PER_MB >= cpuMicros / 4;
    }
}
