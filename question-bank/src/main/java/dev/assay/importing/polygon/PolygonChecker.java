package dev.assay.importing.polygon;

import dev.assay.importing.Draft;
import dev.assay.importing.ForeignPackage;
import dev.assay.importing.ImportReport;
import dev.assay.importing.Names;
import dev.assay.importing.RefusedPackage;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How outputs are compared: a standard checker by its name, or a program with the headers it includes. */
final class PolygonChecker {
    private static final Pattern INCLUDE =
            Pattern.compile("(?m)^\\s*#\\s*include\\s*[<\"]([A-Za-z0-9_][A-Za-z0-9_.-]*)[>\"]");

    private final ForeignPackage files;
    private final ImportReport report;

    PolygonChecker(ForeignPackage files, ImportReport report) {
        this.files = files;
        this.report = report;
    }

    /** The value of {@code checker}; a program is put into the draft. */
    Map<String, Object> addTo(Draft draft, Xml problem) throws RefusedPackage {
        Optional<Xml> checker = problem.first("assets", "checker");
        if (checker.isEmpty()) {
            report.approximated("checker", "token, as the package has none");
            return new LinkedHashMap<>(Map.of("name", "token"));
        }
        String name = checker.get().attribute("name").orElse("");
        Optional<StandardChecker> standard = StandardChecker.named(name);
        if (standard.isPresent()) {
            report.mapped("checker " + name, standard.get().value().toString());
            return standard.get().value();
        }
        String path = checker.get()
                .first("source")
                .flatMap(source -> source.attribute("path"))
                .orElse("");
        if (!files.has(path)) {
            throw new RefusedPackage(
                    "problem.xml", "the checker " + name + " has no source " + path + " (expected: a file)");
        }
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String file = Names.file(path.substring(folder.length())).replaceAll("\\.(cc|cxx)$", ".cpp");
        add(draft, path, file, folder);
        if (!draft.has("checker/testlib.h")) {
            report.dropped(path, "includes testlib.h, which is not in the package: put it into the folder checker");
        }
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("name", "testlib");
        value.put("program", file);
        return value;
    }

    /** A file and, as far as the package has them, the headers that it includes; headers lie beside it here as there. */
    private void add(Draft draft, String path, String name, String folder) throws RefusedPackage {
        String source = files.text(path);
        draft.file("checker/" + name, source);
        report.mapped(path, "checker/" + name);
        Matcher include = INCLUDE.matcher(source);
        while (include.find()) {
            String header = include.group(1);
            if (files.has(folder + header) && !draft.has("checker/" + header)) {
                add(draft, folder + header, header, folder);
            }
        }
    }
}
