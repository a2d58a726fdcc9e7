package dev.assay.scoring;

/**
 * What became of one test.
 *
 * @param share of the test's points, 0 to 1; only a checker that is a program gives anything between
 */
public record Outcome(double share) {
    public static final Outcome PASSED = new Outcome(1);
    public static final Outcome FAILED = new Outcome(0);

    public Outcome {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share " + share + " (expected: 0 to 1)");
        }
    }

    /** Whether nothing is missing. */
    public boolean passed() {
        return share == 1;
    }
}
