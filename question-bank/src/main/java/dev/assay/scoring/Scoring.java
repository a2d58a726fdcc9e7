package dev.assay.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How outcomes of hidden tests become points, 0 to {@value #FULL}. Samples never count. */
public sealed interface Scoring {
    /** The points of a solution that passes everything. */
    int FULL = 100;

    /** What counts where nothing is said. */
    static Scoring defaults() {
        return new AllTests();
    }

    /** Full points if every test passed, else none. */
    record AllTests() implements Scoring {}

    /** Each test gives its share by its weight. */
    record PerTest() implements Scoring {}

    /**
     * Groups that are judged and scored one after the other.
     *
     * @param groups in judging order; their points make {@value #FULL}, their names are distinct, and each requires only
     *     groups that stand before it
     */
    record Groups(List<TestGroup> groups) implements Scoring {
        public Groups {
            groups = List.copyOf(groups);
            int points = groups.stream().mapToInt(TestGroup::points).sum();
            if (points != FULL) {
                throw new IllegalArgumentException("groups of " + points + " points in all (expected: " + FULL + ")");
            }
            Set<String> before = new HashSet<>();
            for (TestGroup group : groups) {
                for (String required : group.requires()) {
                    if (!before.contains(required)) {
                        throw new IllegalArgumentException("group " + group.name() + " requires \"" + required
                                + "\" (expected: a group that stands before it)");
                    }
                }
                if (!before.add(group.name())) {
                    throw new IllegalArgumentException(
                            "group \"" + group.name() + "\" is there twice (expected: distinct names)");
                }
            }
        }
    }
}
