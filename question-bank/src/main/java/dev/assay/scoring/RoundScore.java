package dev.assay.scoring;

import java.util.Collection;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What a round of programming is worth. */
public final class RoundScore {
    /** What sums of shares may lack of the whole number they stand for. */
    private static final double ROUNDING = 1e-9;

    private RoundScore() {}

    /**
     * The best of the scored submissions, less what hints cost. In whole points, rounded down: 100 is for a program that passed
     * everything.
     *
     * @param points of each submission that was scored, 0 to 100; those without points of their own are not among them
     * @param hints taken in the round, 0 or more
     * @return 0 to 100; empty when nothing was scored, which is not 0
     */
    public static OptionalInt of(Collection<Double> points, int hints, HintPenalty penalty) {
        Objects.requireNonNull(penalty, "penalty");
        for (double each : points) {
            if (!(each >= 0 && each <= Scoring.FULL)) {
                throw new IllegalArgumentException("points " + each + " (expected: 0 to " + Scoring.FULL + ")");
            }
        }
        OptionalDouble best = points.stream().mapToDouble(Double::doubleValue).max();
        return best.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.floor(penalty.after(best.getAsDouble(), hints) + ROUNDING));
    }
}
