package dev.assay.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Points with where they come from.
 *
 * @param points 0 to 100
 * @param groups in judging order; empty where scoring has no groups
 * @param firstFailing the first test in judging order, samples included, that was run and did not pass
 */
public record Score(double points, List<Group> groups, Optional<String> firstFailing) {
    /**
     * A group's part.
     *
     * @param points 0 to {@code most}
     * @param passed whether every test of it was run and passed, and every group it requires
     */
    public record Group(String name, double points, int most, boolean passed) {
        public Group {
            Objects.requireNonNull(name, "name");
        }
    }

    public Score {
        groups = List.copyOf(groups);
        Objects.requireNonNull(firstFailing, "firstFailing");
    }
}
