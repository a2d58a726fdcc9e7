package dev.assay.api.submission;

/**
 * Coarse measures. The exact time or memory of a run can be made to depend on hidden input, one value a submission; in
 * bands there is next to nothing to read.
 */
final class Bands {
    private static final int FINE_BELOW_MS = 100;
    private static final int FINE_MS = 10;
    private static final int COARSE_MS = 50;
    private static final int KIB_PER_MIB = 1024;

    private Bands() {}

    /** Rounded up to 10 ms below 100 ms, else to 50 ms. */
    static int time(int ms) {
        int step = ms <= FINE_BELOW_MS ? FINE_MS : COARSE_MS;
        return roundedUp(ms, step);
    }

    /** Rounded up to whole mebibytes, still in KiB. */
    static int memory(int kib) {
        return roundedUp(kib, KIB_PER_MIB);
    }

    private static int roundedUp(int value, int step) {
        return Math.toIntExact(Math.min(Integer.MAX_VALUE, ((long) value + step - 1) / step * step));
    }
}
