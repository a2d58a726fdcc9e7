package dev.assay.machine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/**
 * How fast a core calculates: the best of some rounds of the same steps, in processor time, so that neither other programs nor the
 * first rounds, in which the calculation is still being compiled, count.
 */
final class Speed {
    private static final int ROUNDS = 12;
    private static final int STEPS = 4_000_000;
    /** Numbers that fit into the nearest caches, and are walked over in no order. */
    private static final int NUMBERS = 1 << 14;

    private Speed() {}

    /** Steps in a microsecond, at least 1. */
    static int measured() {
        ThreadMXBean times = ManagementFactory.getThreadMXBean();
        long[] numbers = new long[NUMBERS];
        long best = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = times.getCurrentThreadCpuTime();
            calculate(numbers);
            best = Math.min(best, times.getCurrentThreadCpuTime() - begin);
        }
        return (int) Math.max(1, STEPS * 1000L / Math.max(1, best));
    }

    /** Each step depends on the one before, so that none is left out and none is done ahead. */
    private static void calculate(long[] numbers) {
        long value = 1;
        for (int step = 0; step < STEPS; step++) {
            value = value * 0x5851F42D4C957F2DL + 0x14057B7EF767814FL;
            int at = (int) (value >>> 50);
            numbers[at] ^= value;
            value ^= numbers[at] >>> 7;
        }
    }
}
