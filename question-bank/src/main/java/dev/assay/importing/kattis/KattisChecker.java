package dev.assay.importing.kattis;

import dev.assay.importing.Draft;
import dev.assay.importing.ForeignPackage;
import dev.assay.importing.ForeignYaml;
import dev.assay.importing.ImportReport;
import dev.assay.importing.Names;
import dev.assay.importing.RefusedPackage;
import dev.assay.importing.SolutionFiles;
import dev.assay.language.Languages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How outputs are compared: the default validator with its flags, or a program. */
final class KattisChecker {
    private final ForeignPackage files;
    private final KattisVersion version;
    private final ForeignYaml problem;
    private final KattisGroups groups;
    private final ImportReport report;

    KattisChecker(
            ForeignPackage files,
            KattisVersion version,
            ForeignYaml problem,
            KattisGroups groups,
            ImportReport report) {
        this.files = files;
        this.version = version;
        this.problem = problem;
        this.groups = groups;
        this.report = report;
    }

    /** The value of {@code checker}; a program is put into the draft. */
    Map<String, Object> addTo(Draft draft) throws RefusedPackage {
        List<String> flags = flags();
        if (!isCustom()) {
            return ofFlags(flags);
        }
        if (!flags.isEmpty()) {
            throw new RefusedPackage(
                    version.validators(), "is given the arguments " + flags + " (expected: a validator without any)");
        }
        String program = program();
        String folder = program.substring(0, program.lastIndexOf('/') + 1);
        String name = Names.file(program.substring(folder.length())).replaceAll("\\.(cc|cxx)$", ".cpp");
        for (String file : files.below(version.validators()).keySet()) {
            String path = version.validators() + "/" + file;
            if (path.startsWith(folder)) {
                String beside = path.substring(folder.length());
                draft.file("checker/" + (path.equals(program) ? name : beside), files.text(path));
                report.mapped(path, path.equals(program) ? "the checker program checker/" + name : "checker/" + beside);
            } else {
                report.dropped(path, "does not lie with the validator " + program);
            }
        }
        Map<String, Object> checker = new LinkedHashMap<>();
        checker.put("name", "custom");
        checker.put("program", name);
        return checker;
    }

    /** The one file that can be compiled or run; what lies with it are its headers and modules. */
    private String program() throws RefusedPackage {
        SolutionFiles languages = new SolutionFiles(Languages.bundled(), report);
        List<String> programs = files.below(version.validators()).keySet().stream()
                .filter(path -> languages.ending(path).isPresent() || path.matches("(.*/)?(build|run)"))
                .toList();
        if (programs.size() != 1 || languages.ending(programs.getFirst()).isEmpty()) {
            throw new RefusedPackage(
                    version.validators(),
                    "has the programs " + programs
                            + " (expected: one, in a language that is run here, and its headers)");
        }
        return version.validators() + "/" + programs.getFirst();
    }

    private boolean isCustom() throws RefusedPackage {
        List<String> validation = problem.words("validation");
        if (validation.contains("interactive")) {
            throw new RefusedPackage(problem.file(), "validation is interactive (expected: default or custom)");
        }
        return version == KattisVersion.LEGACY
                ? validation.contains("custom")
                : !files.below(version.validators()).isEmpty();
    }

    /** One set of flags for all tests: a question has one checker. */
    private List<String> flags() throws RefusedPackage {
        Set<List<String>> sets = new LinkedHashSet<>();
        List<String> general = problem.words("validator_flags");
        sets.add(general);
        for (ForeignYaml settings : groups.settings().values()) {
            for (String key : List.of("output_validator_flags", "output_validator_args")) {
                if (settings.values().containsKey(key)) {
                    sets.add(settings.words(key));
                }
            }
        }
        sets.remove(List.<String>of());
        if (sets.size() > 1) {
            throw new RefusedPackage(
                    "data", "compares outputs in " + sets.size() + " ways, " + sets + " (expected: one)");
        }
        return sets.isEmpty() ? List.of() : sets.iterator().next();
    }

    private Map<String, Object> ofFlags(List<String> flags) throws RefusedPackage {
        Map<String, Object> tolerance = new LinkedHashMap<>();
        boolean caseSensitive = false;
        boolean spaceSensitive = false;
        List<String> left = new ArrayList<>(flags);
        while (!left.isEmpty()) {
            String flag = left.removeFirst();
            switch (flag) {
                case "case_sensitive" -> caseSensitive = true;
                case "space_change_sensitive" -> spaceSensitive = true;
                case "float_tolerance" -> {
                    double value = value(flag, left);
                    tolerance.put("abs", value);
                    tolerance.put("rel", value);
                }
                case "float_absolute_tolerance" -> tolerance.put("abs", value(flag, left));
                case "float_relative_tolerance" -> tolerance.put("rel", value(flag, left));
                default ->
                    throw new RefusedPackage(
                            problem.file(), "the validator's flag " + flag + " is none of the default validator's");
            }
        }
        Map<String, Object> checker = new LinkedHashMap<>();
        checker.put("name", tolerance.isEmpty() ? "token" : "float");
        checker.putAll(tolerance);
        checker.put("case_sensitive", caseSensitive);
        if (spaceSensitive) {
            checker.put("space_change_sensitive", true);
        }
        report.mapped("validation", "the checker " + checker);
        return checker;
    }

    private double value(String flag, List<String> left) throws RefusedPackage {
        String text = left.isEmpty() ? "" : left.removeFirst();
        return new ForeignYaml(problem.file(), Map.of(flag, text))
                .number(flag)
                .orElseThrow(() -> new RefusedPackage(problem.file(), flag + " has no value (expected: a number)"));
    }
}
