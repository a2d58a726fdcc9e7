package dev.assay.db.limit;

import java.time.Instant;
import java.util.List;

/**
 * Counts what is done in budgets. A budget nobody has used for its whole time is forgotten. A clock that is behind by some
 * seconds makes nothing worse than that: those who ask are refused for so much longer, but never for longer than the time in
 * which the whole budget comes back.
 */
@FunctionalInterface
public interface RateLimiter {
    /**
     * Takes one of each budget, or nothing when one of them has none left. Those who ask at the same time are served one
     * after the other.
     *
     * @param budgets at least one, no two of the same name
     */
    Admission take(List<Budget> budgets, Instant now);
}
