package dev.assay.benchmarks.load;

import java.util.Locale;

/** A kind of program, the same in each language. */
public enum Workload {
    /** Short: what it costs to start. */
    TWO_SUM(10),
    /** A loop over a few operations on numbers. */
    CPU_BOUND(3),
    /** Two megabytes of numbers to read and sort. */
    LARGE_INPUT(3);

    private final int tests;

    Workload(int tests) {
        this.tests = tests;
    }

    /** Tests of one submission. */
    public int tests() {
        return tests;
    }

    /** Its name in tables and files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
