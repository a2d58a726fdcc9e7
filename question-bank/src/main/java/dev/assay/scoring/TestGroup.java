package dev.assay.scoring;

import java.util.List;
import java.util.Objects;

/**
 * Tests that are scored together.
 *
 * @param name as tests name it
 * @param points a share of the 100 points, 1 to 100
 * @param requires names of groups that must be fully passed, or this one gives nothing
 * @param tags words that authors file groups under, such as {@code performance}
 */
public record TestGroup(String name, int points, Aggregate aggregate, List<String> requires, List<String> tags) {
    public TestGroup {
        Objects.requireNonNull(aggregate, "aggregate");
        if (name.isBlank()) {
            throw new IllegalArgumentException("group name \"" + name + "\" (expected: a name that is not blank)");
        }
        if (points < 1 || points > Scoring.FULL) {
            throw new IllegalArgumentException(
                    "points " + points + " of group " + name + " (expected: 1 to " + Scoring.FULL + ")");
        }
        requires = List.copyOf(requires);
        tags = List.copyOf(tags);
    }
}
