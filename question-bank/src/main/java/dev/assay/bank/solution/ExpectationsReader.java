package dev.assay.bank.solution;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import dev.assay.bank.yaml.YamlFile;
import dev.assay.bank.yaml.YamlObject;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.verdict.Verdict;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code solutions.yaml}: for globs below {@code solutions}, in what way their programs differ from others of their folder. */
final class ExpectationsReader {
    private static final Pattern GLOB = Pattern.compile("[A-Za-z0-9_.*?-]+/[A-Za-z0-9_.*?-]+");

    private final List<Differing> all = new ArrayList<>();
    private final Set<Differing> used = new HashSet<>();
    private final Path folder;

    /** What is said of the files that a glob matches; what is left out is as in their folder. */
    private record Differing(
            String glob,
            PathMatcher matcher,
            Optional<Set<Verdict>> permitted,
            Optional<Set<Verdict>> required,
            Optional<String> message,
            YamlValue place) {}

    private ExpectationsReader(Path folder) {
        this.folder = folder;
    }

    static ExpectationsReader of(QuestionFiles files) {
        ExpectationsReader reader = new ExpectationsReader(files.folder().resolve("solutions"));
        files.find("solutions/solutions.yaml")
                .flatMap(file -> YamlFile.parse(file, files.findings()))
                .flatMap(YamlValue::object)
                .ifPresent(yaml -> yaml.all().forEach(reader::add));
        return reader;
    }

    /** What the program in that file must get; where that makes no sense, it is reported and the folder's word counts. */
    Expectation of(BankFile file, SolutionFolder filed) {
        Path path = folder.relativize(file.path());
        Optional<Differing> found = Optional.empty();
        for (Differing one : all) {
            if (one.matcher().matches(path)) {
                if (found.isPresent()) {
                    one.place()
                            .report(
                                    Check.SOLUTION_EXPECTATION,
                                    one.glob() + " and " + found.get().glob() + " both match " + path
                                            + " (expected: one glob for each solution)");
                }
                used.add(one);
                found = Optional.of(one);
            }
        }
        return found.flatMap(one -> expectation(one, filed)).orElse(filed.expectation());
    }

    /** Reports what was said of no solution. To be called when all were asked for. */
    void finish() {
        for (Differing one : all) {
            if (!used.contains(one)) {
                one.place()
                        .report(
                                Check.SOLUTION_EXPECTATION,
                                one.glob() + " matches no solution (expected: FOLDER/FILE below solutions)");
            }
        }
    }

    private static Optional<Expectation> expectation(Differing one, SolutionFolder filed) {
        Expectation usual = filed.expectation();
        return one.place()
                .build(
                        Check.SOLUTION_EXPECTATION,
                        () -> new Expectation(
                                one.permitted().orElse(usual.permitted()),
                                one.required().orElse(usual.required()),
                                one.message()));
    }

    private void add(String glob, YamlValue value) {
        if (!GLOB.matcher(glob).matches()) {
            value.report(Check.SOLUTION_EXPECTATION, "\"" + glob + "\" (expected: FOLDER/FILE, with * and ?)");
            return;
        }
        value.object().ifPresent(yaml -> {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            Optional<Set<Verdict>> permitted = verdicts(yaml, "permitted");
            Optional<Set<Verdict>> required = verdicts(yaml, "required");
            Optional<String> message = yaml.optional("message").flatMap(YamlValue::words);
            yaml.finish();
            all.add(new Differing(glob, matcher, permitted, required, message, value));
        });
    }

    private static Optional<Set<Verdict>> verdicts(YamlObject yaml, String key) {
        return yaml.optional(key).map(value -> {
            Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
            value.list().forEach(element -> element.choice(Verdict.class).ifPresent(verdicts::add));
            return verdicts;
        });
    }
}
