package dev.assay.db.interview;

import java.time.Duration;

/**
 * What a person gets beyond what everybody gets.
 *
 * @param timeMultiplier of every time limit, 1.0 to 3.0
 * @param breakSec seconds of pauses that push deadlines back where pauses do not, 0 to 24 hours
 */
public record Allowance(double timeMultiplier, int breakSec) {
    public static final Allowance NONE = new Allowance(1, 0);
    public static final double MOST_TIME = 3;

    private static final int LONGEST_BREAK_SEC = 24 * 60 * 60;

    public Allowance {
        if (!(timeMultiplier >= 1 && timeMultiplier <= MOST_TIME)) {
            throw new IllegalArgumentException(
                    "timeMultiplier is " + timeMultiplier + " (expected: 1 to " + MOST_TIME + ")");
        }
        if (breakSec < 0 || breakSec > LONGEST_BREAK_SEC) {
            throw new IllegalArgumentException(
                    "breakSec is " + breakSec + " (expected: 0 to " + LONGEST_BREAK_SEC + ")");
        }
    }

    /** A limit as it is for this person, to the second. */
    public Duration of(Duration limit) {
        return Duration.ofSeconds(Math.round(limit.toSeconds() * timeMultiplier));
    }
}
