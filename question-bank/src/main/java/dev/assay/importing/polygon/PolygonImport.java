package dev.assay.importing.polygon;

import dev.assay.bank.topics.Taxonomy;
import dev.assay.importing.Draft;
import dev.assay.importing.DraftImages;
import dev.assay.importing.DraftTests;
import dev.assay.importing.ForeignPackage;
import dev.assay.importing.ImportReport;
import dev.assay.importing.Names;
import dev.assay.importing.RefusedPackage;
import dev.assay.importing.SolutionFiles;
import dev.assay.importing.TexText;
import dev.assay.language.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One package of Polygon. */
public final class PolygonImport {
    private static final Map<String, String> SOLUTIONS = Map.of(
            "main", "accepted",
            "accepted", "accepted",
            "wrong-answer", "wrong_answer",
            "time-limit-exceeded", "time_limit_exceeded");
    private static final List<String> SECTIONS = List.of("legend", "input", "output", "notes");

    private final ForeignPackage files;
    private final Taxonomy taxonomy;
    private final Languages languages;
    private final ImportReport report;

    public PolygonImport(ForeignPackage files, Taxonomy taxonomy, Languages languages, ImportReport report) {
        this.files = files;
        this.taxonomy = taxonomy;
        this.languages = languages;
        this.report = report;
    }

    /**
     * Reads the package as a question.
     *
     * @throws RefusedPackage naming what of it this format cannot hold
     */
    public Draft draft() throws RefusedPackage {
        Xml problem = Xml.parse("problem.xml", files.file("problem.xml").orElseThrow());
        if (problem.first("assets", "interactor").isPresent()) {
            throw new RefusedPackage(
                    "problem.xml", "has an interactor (expected: programs that read input and print output)");
        }
        String name = problem.attribute("short-name").orElse(files.name());
        Draft draft = new Draft(
                Names.slug(name), Names.id(problem.attribute("url").orElse("polygon:" + name)), "DSA", "stdio");
        draft.set("title", title(problem, name)).set("difficulty", "MEDIUM");
        report.approximated("difficulty", "MEDIUM, as packages say none");
        draft.topics(problem.first("tags").map(tags -> values(tags, "tag")).orElse(List.of()), taxonomy, report);
        draft.set("time_limit_min", 30).set("hints", List.of()).set("license", license(problem));
        Xml testset = problem.first("judging")
                .flatMap(judging -> judging.all("testset").stream()
                        .filter(set -> set.attribute("name").orElse("tests").equals("tests"))
                        .findFirst())
                .orElseThrow(() -> new RefusedPackage("problem.xml", "has no test set tests (expected: one)"));
        checkStreams(problem);
        draft.set("limits", limits(testset));
        draft.set("checker", new PolygonChecker(files, report).addTo(draft, problem));
        PolygonTests tests = new PolygonTests(files, testset, report);
        DraftTests pairs = new DraftTests(draft);
        tests.addTo(pairs);
        draft.set("scoring", tests.scoring());
        addSolutions(problem, draft);
        draft.file("statement.md", statement(pairs, draft));
        pairs.finish();
        return draft;
    }

    private static void checkStreams(Xml problem) throws RefusedPackage {
        for (String key : List.of("input-file", "output-file")) {
            Optional<String> file = problem.first("judging").flatMap(judging -> judging.attribute(key));
            if (file.isPresent()) {
                throw new RefusedPackage(
                        "problem.xml", key + " is " + file.get() + " (expected: standard input and output)");
            }
        }
    }

    private String title(Xml problem, String otherwise) {
        List<Xml> names = problem.first("names").map(all -> all.all("name")).orElse(List.of());
        return names.stream()
                .filter(name -> name.attribute("language").orElse("").equals("english"))
                .findFirst()
                .or(() -> names.stream().findFirst())
                .flatMap(name -> name.attribute("value"))
                .orElse(otherwise);
    }

    private Map<String, Object> license(Xml problem) {
        report.approximated(
                "license", "unknown: packages say none, so the draft stays private until its author clears that");
        Map<String, Object> source = new LinkedHashMap<>();
        source.put("name", "a Polygon package");
        source.put("url", problem.attribute("url").orElse(""));
        Map<String, Object> license = new LinkedHashMap<>();
        license.put("spdx", "unknown");
        license.put("author", "unknown");
        license.put("source", source);
        return license;
    }

    private Map<String, Object> limits(Xml testset) throws RefusedPackage {
        long millis = number(testset, "time-limit", 1000, 50, 30_000);
        long bytes = number(testset, "memory-limit", 256L << 20, 16L << 20, 1024L << 20);
        Map<String, Object> limits = new LinkedHashMap<>();
        limits.put("cpu_ms", millis);
        limits.put("wall_ms", Math.clamp(3 * millis, 100, 60_000));
        limits.put("memory_mb", bytes >> 20);
        report.mapped("limits", millis + " ms, " + (bytes >> 20) + " MiB");
        return limits;
    }

    private static long number(Xml testset, String name, long otherwise, long least, long most) throws RefusedPackage {
        Optional<Xml> element = testset.first(name);
        if (element.isEmpty()) {
            return otherwise;
        }
        String text = element.get().text();
        if (!text.matches("[0-9]{1,15}") || Long.parseLong(text) < least || Long.parseLong(text) > most) {
            throw new RefusedPackage(
                    "problem.xml", name + " is " + text + " (expected: " + least + " to " + most + ")");
        }
        return Long.parseLong(text);
    }

    private void addSolutions(Xml problem, Draft draft) {
        SolutionFiles solutions = new SolutionFiles(languages, report);
        for (Xml solution : problem.first("assets", "solutions")
                .map(all -> all.all("solution"))
                .orElse(List.of())) {
            String tag = solution.attribute("tag").orElse("");
            String path = solution.first("source")
                    .flatMap(source -> source.attribute("path"))
                    .orElse("");
            if (!files.has(path)) {
                report.dropped(path, "is not in the package");
            } else if (SOLUTIONS.containsKey(tag)) {
                solutions.add(draft, SOLUTIONS.get(tag), path, files.file(path).orElseThrow());
            } else {
                report.dropped(path, "is tagged " + tag + ", which has no place here");
            }
        }
        List<String> offered = new ArrayList<>();
        solutions.solvedIn().forEach(offered::add);
        report.approximated("languages", "those with an accepted solution: " + String.join(", ", offered));
        draft.set("languages", offered.isEmpty() ? List.of("cpp") : offered);
    }

    private String statement(DraftTests tests, Draft draft) throws RefusedPackage {
        String folder = "statement-sections/english/";
        if (files.below("statement-sections/english").isEmpty()) {
            report.dropped("statement", "no statement-sections/english: the author has to write it");
            return "The statement is to be written.\n" + tests.examplesFrom(0);
        }
        DraftImages images = new DraftImages(draft, "statement-sections/english", files, report);
        StringBuilder text = new StringBuilder();
        for (String section : SECTIONS) {
            String file = folder + section + ".tex";
            if (files.has(file)) {
                String heading = section.equals("legend")
                        ? ""
                        : "\n## " + Character.toUpperCase(section.charAt(0)) + section.substring(1) + "\n\n";
                text.append(heading).append(TexText.markdown(file, files.text(file), images, report));
            }
        }
        return text + tests.examplesFrom(0);
    }

    private static List<String> values(Xml parent, String name) {
        return parent.all(name).stream()
                .flatMap(child -> child.attribute("value").stream())
                .toList();
    }
}
