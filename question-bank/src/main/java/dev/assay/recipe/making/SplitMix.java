package dev.assay.recipe.making;

/**
 * A seeded generator of 64-bit numbers, written out here so that what it draws never changes with a library: SplitMix64, a
 * counter whose steps are mixed.
 */
final class SplitMix {
    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    long next() {
        state += STEP;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** A number from 0 to bound - 1, each as likely as the others: what would favour some of them is drawn again. */
    long below(long bound) {
        while (true) {
            long bits = next() >>> 1;
            long number = bits % bound;
            if (bits - number + (bound - 1) >= 0) {
                return number;
            }
        }
    }
}
