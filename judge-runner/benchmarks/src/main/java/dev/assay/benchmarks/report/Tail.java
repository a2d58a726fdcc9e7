package dev.assay.benchmarks.report;

import java.util.Collection;

/** The middle, the slow end and the slowest hundredth of many measurements, in microseconds; zero where there are none. */
public record Tail(long p50, long p95, long p99, int count) {
    public static Tail of(Collection<Long> measured) {
        long[] sorted = measured.stream().mapToLong(Long::longValue).sorted().toArray();
        return new Tail(at(sorted, 0.5), at(sorted, 0.95), at(sorted, 0.99), sorted.length);
    }

    private static long at(long[] sorted, double part) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(part * sorted.length) - 1];
    }
}
