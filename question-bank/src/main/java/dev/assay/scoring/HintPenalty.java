package dev.assay.scoring;

/**
 * What taking hints costs.
 *
 * @param perHint points for each hint, 0 to 100
 * @param most points for all hints together, 0 to 100
 */
public record HintPenalty(int perHint, int most) {
    public static final HintPenalty DEFAULT = new HintPenalty(5, 20);

    public HintPenalty {
        if (perHint < 0 || perHint > Scoring.FULL || most < 0 || most > Scoring.FULL) {
            throw new IllegalArgumentException(
                    "hint penalty " + perHint + ", at most " + most + " (expected: 0 to " + Scoring.FULL + " each)");
        }
    }

    /** The points left of a round in which that many hints were taken; never below 0. */
    public double after(double points, int hints) {
        if (hints < 0) {
            throw new IllegalArgumentException("hints " + hints + " (expected: >= 0)");
        }
        return Math.max(0, points - Math.min((long) most, (long) perHint * hints));
    }
}
