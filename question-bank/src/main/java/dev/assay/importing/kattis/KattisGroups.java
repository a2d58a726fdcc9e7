package dev.assay.importing.kattis;

import dev.assay.importing.ForeignPackage;
import dev.assay.importing.ForeignYaml;
import dev.assay.importing.ImportReport;
import dev.assay.importing.Names;
import dev.assay.importing.RefusedPackage;
import dev.assay.importing.ScoringGroups;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How hidden tests are scored: not at all, or in the groups that the folders below {@code data/secret} are. */
final class KattisGroups {
    private static final Set<String> KNOWN_FLAGS =
            Set.of("sum", "min", "worst_error", "first_error", "ignore_sample", "break", "continue");

    private final ForeignPackage files;
    private final KattisVersion version;
    private final boolean scored;
    private final ImportReport report;
    /** By folder below {@code data/secret}. */
    private final Map<String, ScoringGroups.Group> groups = new LinkedHashMap<>();

    KattisGroups(ForeignPackage files, KattisVersion version, boolean scored, ImportReport report)
            throws RefusedPackage {
        this.files = files;
        this.version = version;
        this.scored = scored;
        this.report = report;
        if (scored) {
            readGroups();
        }
    }

    /** The group of a hidden test, by its path below {@code data/secret}; folders in folders belong to the outer one. */
    Optional<String> groupOf(String path) throws RefusedPackage {
        int slash = path.indexOf('/');
        if (!scored) {
            return Optional.empty();
        }
        if (slash < 0) {
            throw new RefusedPackage(
                    "data/secret/" + path, "is in no group (expected: each test of a scored problem in one)");
        }
        return Optional.of(Names.slug(path.substring(0, slash)));
    }

    /** The value of {@code scoring}. */
    Map<String, Object> scoring() throws RefusedPackage {
        if (!scored) {
            report.mapped("type", "pass-fail: every test must pass");
            return Map.of("mode", "all");
        }
        return ScoringGroups.value(List.copyOf(groups.values()), report);
    }

    /** The settings of all folders with tests, by folder, for what else they say. */
    Map<String, ForeignYaml> settings() throws RefusedPackage {
        Map<String, ForeignYaml> settings = new HashMap<>();
        for (String path : files.below("data").keySet()) {
            if (path.equals(version.groupFile()) || path.endsWith("/" + version.groupFile())) {
                String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
                settings.put(folder, ForeignYaml.parse("data/" + path, files.text("data/" + path)));
            }
        }
        return settings;
    }

    private void readGroups() throws RefusedPackage {
        Map<String, ForeignYaml> settings = settings();
        for (String folder : foldersOfSecret()) {
            ForeignYaml own = settings.getOrDefault("secret/" + folder, new ForeignYaml(version.groupFile(), Map.of()));
            groups.put(folder, version == KattisVersion.LEGACY ? legacy(folder, own) : group(folder, own));
        }
        for (String folder : settings.keySet()) {
            if (folder.startsWith("secret/") && folder.indexOf('/') != folder.lastIndexOf('/')) {
                report.approximated("data/" + folder, "belongs to the group it lies in, without points of its own");
            }
        }
    }

    private Set<String> foldersOfSecret() {
        Set<String> folders = new LinkedHashSet<>();
        for (String path : files.below("data/secret").keySet()) {
            if (path.indexOf('/') > 0) {
                folders.add(path.substring(0, path.indexOf('/')));
            }
        }
        return folders;
    }

    private ScoringGroups.Group group(String folder, ForeignYaml own) throws RefusedPackage {
        if (own.text("max_score").filter("unbounded"::equals).isPresent()) {
            throw new RefusedPackage(own.file(), "max_score is unbounded (expected: a number)");
        }
        if (own.values().containsKey("static_validation_score")) {
            throw new RefusedPackage(own.file(), "has static_validation_score (expected: points for tests alone)");
        }
        String aggregation = own.text("score_aggregation").orElse("sum");
        String aggregate = switch (aggregation) {
            case "pass-fail" -> "all";
            case "sum", "min" -> aggregation;
            default ->
                throw new RefusedPackage(
                        own.file(), "score_aggregation is " + aggregation + " (expected: pass-fail, sum or min)");
        };
        List<String> requires = new ArrayList<>();
        for (String required : own.words("require_pass")) {
            String name = required.substring(required.lastIndexOf('/') + 1);
            if (!required.contains("sample")) {
                requires.add(Names.slug(name));
            }
        }
        return new ScoringGroups.Group(
                Names.slug(folder), own.number("max_score").orElse(0.0), aggregate, requires);
    }

    private ScoringGroups.Group legacy(String folder, ForeignYaml own) throws RefusedPackage {
        if (own.text("grading").filter(word -> !word.equals("default")).isPresent()) {
            throw new RefusedPackage(own.file(), "has a grader of its own (expected: the default one)");
        }
        List<String> flags = own.words("grader_flags");
        for (String flag : flags) {
            if (!KNOWN_FLAGS.contains(flag)) {
                throw new RefusedPackage(
                        own.file(), "grader_flags has " + flag + " (expected: sum or min, ignore_sample)");
            }
        }
        boolean breaks = own.text("on_reject").orElse("break").equals("break");
        boolean sums = flags.contains("sum") && !breaks;
        double points = own.number("accept_score").orElse(upperEnd(own));
        double each = sums ? countOf(folder) : 1;
        return new ScoringGroups.Group(Names.slug(folder), points * each, sums ? "sum" : "all", List.of());
    }

    private static double upperEnd(ForeignYaml own) throws RefusedPackage {
        List<String> range = own.words("range");
        return range.size() == 2
                ? new ForeignYaml(own.file(), Map.of("range", range.get(1)))
                        .number("range")
                        .orElse(0.0)
                : 1;
    }

    private long countOf(String folder) {
        return files.below("data/secret/" + folder).keySet().stream()
                .filter(path -> path.endsWith(".in"))
                .count();
    }
}
