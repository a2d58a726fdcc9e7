package dev.assay.benchmarks.soak;

import java.util.List;
import java.util.Locale;

/**
 * Whether something stayed what it was: the middle of the first quarter of its samples against that of the last.
 *
 * @param first in bytes
 * @param last in bytes
 */
record Trend(String what, long first, long last) {
    private static final int QUARTERS = 4;
    /** A heap breathes, and a runtime compiles as it goes: less than this is no growth. */
    private static final int BREATH_PERCENT = 25;

    private static final long BREATH_BYTES = 48L << 20;

    static Trend of(String what, List<Long> samples) {
        int quarter = Math.max(1, samples.size() / QUARTERS);
        return new Trend(
                what,
                middle(samples.subList(0, quarter)),
                middle(samples.subList(samples.size() - quarter, samples.size())));
    }

    boolean flat() {
        return last <= first + Math.max(first * BREATH_PERCENT / 100, BREATH_BYTES);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s %.1f → %.1f MiB: %s", what, mib(first), mib(last), flat() ? "flat" : "GROWING");
    }

    private static double mib(long bytes) {
        return bytes / (double) (1 << 20);
    }

    private static long middle(List<Long> samples) {
        return samples.stream().sorted().toList().get(samples.size() / 2);
    }
}
