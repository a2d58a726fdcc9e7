package dev.assay.api.webhook;

import dev.assay.api.contract.Rule;
import dev.assay.api.problem.Violations;
import io.micronaut.core.annotation.Nullable;
import java.time.Duration;

/**
 * Another secret.
 *
 * @param overlapHours how long the present one still signs, 0 to 168; null is 24
 */
record RotationRequest(
        @Nullable @Rule(min = 0, max = RotationRequest.MOST_HOURS)
        Integer overlapHours) {
    private static final int DEFAULT_HOURS = 24;
    static final int MOST_HOURS = 168;

    Duration check() {
        Violations violations = new Violations();
        int hours = violations.inRange(overlapHours, DEFAULT_HOURS, 0, MOST_HOURS, "/overlap_hours");
        violations.throwIfAny();
        return Duration.ofHours(hours);
    }
}
