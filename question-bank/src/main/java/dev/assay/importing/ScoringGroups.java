package dev.assay.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Groups of tests with points of any sum, as the value of {@code scoring}, whose points make 100. */
public final class ScoringGroups {
    /**
     * One group.
     *
     * @param points not negative
     * @param aggregate all, sum or min
     * @param requires names of groups
     */
    public record Group(String name, double points, String aggregate, List<String> requires) {
        public Group {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(aggregate, "aggregate");
            requires = List.copyOf(requires);
        }
    }

    private ScoringGroups() {}

    /**
     * In an order in which each group stands behind those it requires.
     *
     * @throws RefusedPackage if they give no points, or require each other
     */
    public static Map<String, Object> value(List<Group> given, ImportReport report) throws RefusedPackage {
        double sum = given.stream().mapToDouble(Group::points).sum();
        if (sum <= 0) {
            throw new RefusedPackage("", "the groups of tests give no points (expected: some)");
        }
        List<Group> groups = inOrder(given);
        List<Integer> shares =
                Points.ofHundred(groups.stream().map(Group::points).toList());
        if (sum == 100) {
            report.mapped("scoring", groups.size() + " groups");
        } else {
            report.approximated("scoring", groups.size() + " groups, whose " + sum + " points are 100 here");
        }
        List<Object> written = new ArrayList<>();
        for (int index = 0; index < groups.size(); index++) {
            written.add(value(groups.get(index), shares.get(index)));
        }
        Map<String, Object> scoring = new LinkedHashMap<>();
        scoring.put("mode", "groups");
        scoring.put("groups", written);
        return scoring;
    }

    private static Map<String, Object> value(Group group, int points) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("name", group.name());
        value.put("points", points);
        value.put("aggregate", group.aggregate());
        if (!group.requires().isEmpty()) {
            value.put("requires", group.requires());
        }
        return value;
    }

    private static List<Group> inOrder(List<Group> given) throws RefusedPackage {
        List<Group> left = new ArrayList<>(given);
        List<Group> ordered = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        while (!left.isEmpty()) {
            Group next = left.stream()
                    .filter(group -> placed.containsAll(group.requires()))
                    .findFirst()
                    .orElseThrow(() -> new RefusedPackage(
                            "",
                            "the group " + left.getFirst().name() + " requires "
                                    + left.getFirst().requires()
                                    + " (expected: groups that are there and do not require each other)"));
            left.remove(next);
            ordered.add(next);
            placed.add(next.name());
        }
        return ordered;
    }
}
