package dev.assay.importing.kattis;

import dev.assay.importing.DraftTests;
import dev.assay.importing.ForeignPackage;
import dev.assay.importing.ImportReport;
import dev.assay.importing.RefusedPackage;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The pairs of files below {@code data}. */
final class KattisTests {
    private static final List<String> DISPLAY = List.of(
            ".in.statement",
            ".ans.statement",
            ".in.download",
            ".ans.download",
            ".out",
            ".interaction",
            ".yaml",
            ".hint",
            ".png",
            ".jpg",
            ".svg");

    private final ForeignPackage files;
    private final KattisGroups groups;
    private final ImportReport report;

    KattisTests(ForeignPackage files, KattisGroups groups, ImportReport report) {
        this.files = files;
        this.groups = groups;
        this.report = report;
    }

    void addTo(DraftTests tests) throws RefusedPackage {
        add(tests, "data/sample", true);
        int samples = tests.count();
        add(tests, "data/secret", false);
        report.mapped("data", samples + " samples and " + (tests.count() - samples) + " hidden tests");
        int invalid = files.below("data/invalid_input").size();
        if (invalid > 0) {
            report.dropped("data/invalid_input", invalid + " files: input validators are not run here");
        }
    }

    private void add(DraftTests tests, String folder, boolean sample) throws RefusedPackage {
        SortedMap<String, byte[]> below = files.below(folder);
        for (String path : below.keySet()) {
            if (path.contains(".files/")) {
                throw new RefusedPackage(
                        folder + "/" + path, "is a file beside a test (expected: input on standard input)");
            }
            if (!path.endsWith(".in")) {
                tellIfDropped(folder, path, below);
                continue;
            }
            String name = path.substring(0, path.length() - 3);
            if (!below.containsKey(name + ".ans")) {
                throw new RefusedPackage(folder + "/" + path, "has no answer (expected: " + name + ".ans beside it)");
            }
            tests.add(
                    name,
                    sample,
                    files.text(folder + "/" + path),
                    files.text(folder + "/" + name + ".ans"),
                    sample ? Optional.empty() : groups.groupOf(path),
                    note(folder + "/" + name));
        }
    }

    private Optional<String> note(String name) throws RefusedPackage {
        if (!files.has(name + ".desc")) {
            return Optional.empty();
        }
        return files.text(name + ".desc")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst();
    }

    private void tellIfDropped(String folder, String path, SortedMap<String, byte[]> below) throws RefusedPackage {
        if (path.endsWith(".ans") && !below.containsKey(path.substring(0, path.length() - 4) + ".in")) {
            throw new RefusedPackage(folder + "/" + path, "has no input (expected: a file .in beside it)");
        }
        boolean group = path.endsWith("testdata.yaml") || path.endsWith("test_group.yaml");
        if (!group && DISPLAY.stream().anyMatch(path::endsWith)) {
            report.dropped(folder + "/" + path, "has no place here");
        }
    }
}
