package dev.assay.db.crowd;

/**
 * How much there is. Users and interviews are met exactly; rounds and submissions within a few hundredths.
 *
 * @param submissions runs included
 */
public record CrowdSize(int users, int interviews, int rounds, int submissions) {
    /** What an installation has to bear. */
    public static final CrowdSize FULL = new CrowdSize(200_000, 1_000_000, 3_000_000, 10_000_000);

    private static final int SMALLEST = 10;

    public CrowdSize {
        if (users < SMALLEST || interviews < users || rounds < interviews || submissions < rounds) {
            throw new IllegalArgumentException("crowd of " + users + " users, " + interviews + " interviews, " + rounds
                    + " rounds, " + submissions + " submissions (expected: 10 or more users, and each no less than the"
                    + " one before)");
        }
    }

    /** A part of {@link #FULL}: 100 for a hundredth. */
    public static CrowdSize fraction(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("a crowd in " + parts + " parts (expected: 1 or more)");
        }
        return new CrowdSize(
                FULL.users / parts, FULL.interviews / parts, FULL.rounds / parts, FULL.submissions / parts);
    }
}
