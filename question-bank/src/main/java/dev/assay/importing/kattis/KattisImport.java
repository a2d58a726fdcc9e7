package dev.assay.importing.kattis;

import dev.assay.bank.topics.Taxonomy;
import dev.assay.importing.Draft;
import dev.assay.importing.DraftTests;
import dev.assay.importing.ForeignPackage;
import dev.assay.importing.ForeignYaml;
import dev.assay.importing.ImportReport;
import dev.assay.importing.Names;
import dev.assay.importing.RefusedPackage;
import dev.assay.importing.SolutionFiles;
import dev.assay.language.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One package of Kattis or ICPC. */
public final class KattisImport {
    /** What is read, here or in the classes beside this one; every other key of the file is told. */
    private static final Set<String> KNOWN = Set.of(
            "problem_format_version",
            "name",
            "uuid",
            "version",
            "type",
            "credits",
            "author",
            "source",
            "source_url",
            "license",
            "rights_owner",
            "embargo_until",
            "keywords",
            "limits",
            "languages",
            "allow_file_writing",
            "validation",
            "validator_flags",
            "grading",
            "constants");

    private static final String TEMPLATES = "attachments/templates";

    private static final Map<String, String> SOLUTIONS = Map.of(
            "accepted", "accepted",
            "wrong_answer", "wrong_answer",
            "time_limit_exceeded", "time_limit_exceeded",
            "run_time_error", "run_time_error");

    private final ForeignPackage files;
    private final Taxonomy taxonomy;
    private final Languages languages;
    private final ImportReport report;

    public KattisImport(ForeignPackage files, Taxonomy taxonomy, Languages languages, ImportReport report) {
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
        ForeignYaml problem = ForeignYaml.parse("problem.yaml", files.text("problem.yaml"));
        KattisVersion version = KattisVersion.of(problem);
        report.mapped(
                "problem_format_version",
                version.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        boolean scored = isScored(problem);
        refuseWhatCannotBe(problem);
        String slug = Names.slug(files.name());
        Draft draft = new Draft(slug, id(problem), "DSA", "stdio");
        draft.set("difficulty", "MEDIUM");
        report.approximated("difficulty", "MEDIUM, as packages say none");
        DraftTests tests = new DraftTests(draft);
        KattisGroups groups = new KattisGroups(files, version, scored, report);
        new KattisTests(files, groups, report).addTo(tests);
        new KattisOutputs(files, report).addTo(draft);
        KattisStatement statement = new KattisStatement(files, version, problem, report);
        draft.set("title", statement.title());
        draft.topics(problem.words("keywords"), taxonomy, report);
        draft.set("time_limit_min", 30);
        report.approximated("time_limit_min", "30 minutes for a round, as packages say none");
        draft.set("hints", List.of());
        draft.set("license", KattisLicense.of(problem, report));
        draft.set("limits", KattisLimits.of(files, problem, report));
        draft.set("checker", new KattisChecker(files, version, problem, groups, report).addTo(draft));
        draft.set("scoring", groups.scoring());
        addSolutions(draft, problem);
        draft.file("statement.md", statement.markdown(tests, draft));
        tests.finish();
        addTexts(draft);
        tellTheRest(problem, version);
        return draft;
    }

    private static boolean isScored(ForeignYaml problem) throws RefusedPackage {
        boolean scored = false;
        for (String word : problem.words("type")) {
            switch (word) {
                case "pass-fail" -> {}
                case "scoring" -> scored = true;
                default ->
                    throw new RefusedPackage(problem.file(), "type is " + word + " (expected: pass-fail or scoring)");
            }
        }
        return scored;
    }

    private void refuseWhatCannotBe(ForeignYaml problem) throws RefusedPackage {
        if (!files.below("include").isEmpty()) {
            throw new RefusedPackage("include", "holds files that are compiled with every submission (expected: none)");
        }
        if (problem.text("allow_file_writing").filter("true"::equals).isPresent()) {
            throw new RefusedPackage(
                    problem.file(), "allow_file_writing is true (expected: programs that write no files)");
        }
        if (problem.mapping("grading").text("objective").filter("min"::equals).isPresent()) {
            throw new RefusedPackage(problem.file(), "grading.objective is min (expected: more points are better)");
        }
    }

    private UUID id(ForeignYaml problem) throws RefusedPackage {
        String given = problem.text("uuid").orElse("");
        if (given.isEmpty()) {
            report.approximated("uuid", "made of the package's name, as it has none");
            return Names.id(
                    "kattis:" + files.name() + ":" + problem.text("source").orElse(""));
        }
        try {
            UUID id = UUID.fromString(given);
            report.mapped("uuid", id.toString());
            return id;
        } catch (IllegalArgumentException e) {
            throw new RefusedPackage(problem.file(), "uuid is " + given + " (expected: a UUID)");
        }
    }

    private void addSolutions(Draft draft, ForeignYaml problem) throws RefusedPackage {
        SolutionFiles solutions = new SolutionFiles(languages, report);
        for (Map.Entry<String, byte[]> file : files.below("submissions").entrySet()) {
            String path = file.getKey();
            String folder = path.substring(0, Math.max(0, path.indexOf('/')));
            if (!SOLUTIONS.containsKey(folder)) {
                report.dropped("submissions/" + path, "has no place here");
            } else if (path.indexOf('/') != path.lastIndexOf('/')) {
                report.dropped("submissions/" + path, "is one file of several; a solution is one file here");
            } else {
                solutions.add(draft, SOLUTIONS.get(folder), "submissions/" + path, file.getValue());
            }
        }
        List<String> offered = new ArrayList<>();
        solutions.solvedIn().forEach(offered::add);
        List<String> allowed = problem.words("languages");
        if (!allowed.isEmpty() && !allowed.contains("all")) {
            offered.removeIf(language -> allowed.stream().noneMatch(word -> means(word, language)));
        }
        report.approximated("languages", "those with an accepted solution: " + String.join(", ", offered));
        draft.set("languages", offered.isEmpty() ? List.of("python") : offered);
        addStarters(draft, offered, solutions);
    }

    /** What a package gives candidates to begin with, in the languages that are offered. */
    private void addStarters(Draft draft, List<String> offered, SolutionFiles programs) throws RefusedPackage {
        for (String path : files.below(TEMPLATES).keySet()) {
            String folder = path.substring(0, Math.max(0, path.indexOf('/')));
            Optional<String> language =
                    offered.stream().filter(known -> means(folder, known)).findFirst();
            Optional<String> place =
                    language.flatMap(known -> programs.ending(path).map(ending -> "starters/" + known + ending));
            if (place.isPresent() && !draft.has(place.get()) && path.indexOf('/') == path.lastIndexOf('/')) {
                draft.file(place.get(), files.text(TEMPLATES + "/" + path));
                report.mapped(TEMPLATES + "/" + path, place.get());
            } else {
                report.dropped(TEMPLATES + "/" + path, "is no starter in a language that is offered");
            }
        }
        int others = files.below("attachments").size() - files.below(TEMPLATES).size();
        if (others > 0) {
            report.dropped("attachments", others + " files with no place here");
        }
    }

    private static boolean means(String word, String language) {
        return word.equals(language) || (language.equals("python") && word.startsWith("python"));
    }

    private void addTexts(Draft draft) throws RefusedPackage {
        for (Map.Entry<String, byte[]> file : files.below("generators").entrySet()) {
            String name = "generators/" + Names.file(file.getKey().replace('/', '-'));
            draft.file(name, files.text("generators/" + file.getKey()));
            report.mapped("generators/" + file.getKey(), name + ", which is kept and not run");
        }
        for (String name : List.of("solution/solution.en.md", "solution/solution.md")) {
            if (files.has(name) && !draft.has("approach.md")) {
                draft.file("approach.md", files.text(name));
                report.mapped(name, "approach.md");
            }
        }
    }

    private void tellTheRest(ForeignYaml problem, KattisVersion version) {
        for (String key : problem.values().keySet()) {
            if (!KNOWN.contains(key)) {
                report.dropped("problem.yaml", key + " has no place here");
            }
        }
        Map<String, Integer> folders = new LinkedHashMap<>();
        for (String path : files.files().keySet()) {
            int slash = path.indexOf('/');
            folders.merge(slash < 0 ? path : path.substring(0, slash), 1, Integer::sum);
        }
        Set<String> read = Set.of(
                "problem.yaml",
                ".timelimit",
                "data",
                "attachments",
                "submissions",
                "generators",
                "solution",
                version.statements(),
                version.validators());
        folders.forEach((folder, count) -> {
            if (!read.contains(folder)) {
                report.dropped(folder, count + (count == 1 ? " file" : " files") + " with no place here");
            }
        });
    }
}
