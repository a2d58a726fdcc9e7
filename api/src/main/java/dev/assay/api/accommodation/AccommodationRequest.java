package dev.assay.api.accommodation;

import dev.assay.api.contract.Rule;
import dev.assay.api.problem.Violations;
import dev.assay.db.accommodation.Needs;
import dev.assay.db.interview.Allowance;
import io.micronaut.core.annotation.Nullable;

/**
 * What is set for a person; what is left out is not needed.
 *
 * @param timeMultiplier 1.0 to 3.0
 * @param extraBreakMin minutes, 0 to 1440
 */
record AccommodationRequest(
        @Nullable @Rule(min = 1, max = 3) Double timeMultiplier,

        @Nullable @Rule(min = 0, max = Needs.LONGEST_BREAK_MIN)
        Integer extraBreakMin,

        @Nullable Boolean screenReader,
        @Nullable Boolean largeFont,
        @Nullable Boolean noProctoring) {
    /**
     * Checks the request.
     *
     * @throws dev.assay.api.problem.ProblemException that lists every broken rule
     */
    Needs check() {
        Violations violations = new Violations();
        double multiplier = timeMultiplier == null ? 1 : timeMultiplier;
        violations.require(
                multiplier >= 1 && multiplier <= Allowance.MOST_TIME,
                "/time_multiplier",
                "out-of-range",
                "time_multiplier is " + multiplier + " (expected: 1 to " + Allowance.MOST_TIME + ")");
        int minutes = violations.inRange(extraBreakMin, 0, 0, Needs.LONGEST_BREAK_MIN, "/extra_break_min");
        violations.throwIfAny();
        return new Needs(
                multiplier,
                minutes,
                Boolean.TRUE.equals(screenReader),
                Boolean.TRUE.equals(largeFont),
                Boolean.TRUE.equals(noProctoring));
    }
}
