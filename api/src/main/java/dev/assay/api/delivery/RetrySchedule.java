package dev.assay.api.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a delivery that did not arrive is tried again: soon at first, then ever later, for three days in all. */
public final class RetrySchedule {
    /** From the first attempt to the last one, but for chance. */
    public static final Duration WHOLE = Duration.ofDays(3);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(24),
            Duration.ofMinutes(90),
            Duration.ofHours(4),
            Duration.ofHours(8),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofDays(1).minusSeconds(5));

    /** By how much a pause is longer or shorter at most, so that those who failed together do not come back together. */
    private static final double JITTER = 0.1;

    private RetrySchedule() {}

    /** How many attempts there are. */
    public static int attempts() {
        return PAUSES.size() + 1;
    }

    /**
     * The pause after an attempt that failed; empty after the last one.
     *
     * @param attempt its number, from 1
     * @param chance 0 to 1
     */
    public static Optional<Duration> pause(int attempt, double chance) {
        if (attempt < 1 || chance < 0 || chance > 1) {
            throw new IllegalArgumentException(
                    "attempt is " + attempt + " and chance " + chance + " (expected: from 1 on, and 0 to 1)");
        }
        if (attempt > PAUSES.size()) {
            return Optional.empty();
        }
        Duration pause = PAUSES.get(attempt - 1);
        return Optional.of(pause.plusMillis(Math.round(pause.toMillis() * JITTER * (2 * chance - 1))));
    }
}
