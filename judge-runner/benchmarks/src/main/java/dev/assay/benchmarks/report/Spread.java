package dev.assay.benchmarks.report;

import java.util.Collection;

/** The middle and the slow end of many measurements, in microseconds; zero where there are none. */
public record Spread(long median, long p95, int count) {
    private static final double SLOW_END = 0.95;

    public static Spread of(Collection<Long> measured) {
        long[] sorted = measured.stream().mapToLong(Long::longValue).sorted().toArray();
        if (sorted.length == 0) {
            return new Spread(0, 0, 0);
        }
        int middle = sorted.length / 2;
        long median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        int slow = (int) Math.ceil(SLOW_END * sorted.length) - 1;
        return new Spread(median, sorted[slow], sorted.length);
    }
}
