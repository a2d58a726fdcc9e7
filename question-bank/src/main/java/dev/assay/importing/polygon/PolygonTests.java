package dev.assay.importing.polygon;

import dev.assay.importing.DraftTests;
import dev.assay.importing.ForeignPackage;
import dev.assay.importing.ImportReport;
import dev.assay.importing.Names;
import dev.assay.importing.RefusedPackage;
import dev.assay.importing.ScoringGroups;
import java.util.ArrayList;
import java.util.IllegalFormatException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The tests of a test set, and their groups. */
final class PolygonTests {
    private final ForeignPackage files;
    private final Xml testset;
    private final ImportReport report;
    private final List<Xml> tests;
    /** Points of hidden tests, by the name of their group. */
    private final Map<String, Double> points = new LinkedHashMap<>();

    PolygonTests(ForeignPackage files, Xml testset, ImportReport report) {
        this.files = files;
        this.testset = testset;
        this.report = report;
        this.tests = testset.first("tests").map(all -> all.all("test")).orElse(List.of());
    }

    void addTo(DraftTests pairs) throws RefusedPackage {
        String inputs = testset.first("input-path-pattern").map(Xml::text).orElse("tests/%02d");
        String answers = testset.first("answer-path-pattern").map(Xml::text).orElse("tests/%02d.a");
        boolean grouped = isGrouped();
        int number = 0;
        for (Xml test : tests) {
            number++;
            boolean sample = test.attribute("sample").filter("true"::equals).isPresent();
            Optional<String> group =
                    test.attribute("group").filter(_ -> grouped && !sample).map(Names::slug);
            if (grouped && !sample && group.isEmpty()) {
                throw new RefusedPackage(
                        "problem.xml", "test " + number + " is in no group (expected: all or none in groups)");
            }
            group.ifPresent(name -> points.merge(name, pointsOf(test), Double::sum));
            pairs.add(
                    String.format(Locale.ROOT, "%03d", number),
                    sample,
                    file(inputs, number),
                    file(answers, number),
                    group,
                    test.attribute("description"));
        }
        report.mapped("tests", pairs.samples() + " samples and " + (pairs.count() - pairs.samples()) + " hidden tests");
    }

    /** The value of {@code scoring}; to be asked when the tests were added. */
    Map<String, Object> scoring() throws RefusedPackage {
        if (points.values().stream().mapToDouble(Double::doubleValue).sum() <= 0) {
            return Map.of("mode", "all");
        }
        List<ScoringGroups.Group> groups = new ArrayList<>();
        for (Map.Entry<String, Double> group : points.entrySet()) {
            Optional<Xml> said = said(group.getKey());
            List<String> requires = said.map(PolygonTests::dependencies).orElse(List.of()).stream()
                    .filter(points::containsKey)
                    .toList();
            groups.add(new ScoringGroups.Group(group.getKey(), group.getValue(), aggregate(said), requires));
        }
        return ScoringGroups.value(groups, report);
    }

    private boolean isGrouped() {
        return tests.stream().anyMatch(test -> test.attribute("group").isPresent() && pointsOf(test) > 0);
    }

    private static double pointsOf(Xml test) {
        String text = test.attribute("points").orElse("0");
        return text.matches("[0-9]{1,6}(\\.[0-9]{1,6})?") ? Double.parseDouble(text) : 0;
    }

    private Optional<Xml> said(String name) {
        return testset.first("groups").map(all -> all.all("group")).orElse(List.of()).stream()
                .filter(group -> group.attribute("name")
                        .map(Names::slug)
                        .filter(name::equals)
                        .isPresent())
                .findFirst();
    }

    private static String aggregate(Optional<Xml> group) throws RefusedPackage {
        String policy = group.flatMap(said -> said.attribute("points-policy")).orElse("each-test");
        return switch (policy) {
            case "complete-group" -> "all";
            case "each-test" -> "sum";
            default ->
                throw new RefusedPackage(
                        "problem.xml", "points-policy is " + policy + " (expected: complete-group or each-test)");
        };
    }

    private static List<String> dependencies(Xml group) {
        return group.first("dependencies").map(all -> all.all("dependency")).orElse(List.of()).stream()
                .flatMap(dependency -> dependency.attribute("group").stream())
                .map(Names::slug)
                .toList();
    }

    private String file(String pattern, int number) throws RefusedPackage {
        String path;
        try {
            path = pattern.matches("[^%]*%0?[0-9]?d[^%]*") ? String.format(Locale.ROOT, pattern, number) : pattern;
        } catch (IllegalFormatException e) {
            path = pattern;
        }
        if (!files.has(path)) {
            throw new RefusedPackage(
                    path,
                    "is not in the package (expected: test " + number
                            + "; a package has its generated tests when it is downloaded as a full one)");
        }
        return files.text(path);
    }
}
