package dev.assay.runner;

import dev.assay.question.Limits;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A program that tries to break out, to break something or to be believed: {@code sandbox-images/hostile/<language>/<verdict it
 * must get>/<attack>-<what it does>.<extension>}.
 */
record HostileProgram(String language, Verdict verdict, Path file) {
    /** Programs that end by themselves have time enough on the busiest machine. */
    private static final Limits PATIENT = new Limits(3000, 10_000, 64, 64);
    /** Those that never end need not be waited for. */
    private static final Limits SHORT = new Limits(300, 1200, 64, 64);

    /** All of those languages, those that belong together as one: parts are numbered, {@code files-left.1.py}, {@code files-left.2.py}. */
    static Collection<List<HostileProgram>> of(Set<String> languages) {
        Map<String, List<HostileProgram>> cases = new LinkedHashMap<>();
        for (HostileProgram program : all()) {
            if (languages.contains(program.language)) {
                cases.computeIfAbsent(program.caseName(), _ -> new ArrayList<>())
                        .add(program);
            }
        }
        cases.values().forEach(parts -> parts.sort((a, b) -> a.name().compareTo(b.name())));
        return cases.values();
    }

    /** Whether one of a case's programs has the name that was asked for; all have where none was. */
    static boolean isWanted(List<HostileProgram> programs) {
        String wanted = System.getProperty("assay.hostile", "");
        return programs.stream().anyMatch(program -> program.toString().contains(wanted));
    }

    /** The whole corpus, in the order of its files. */
    static List<HostileProgram> all() {
        Path root = SourceTree.find("sandbox-images/hostile");
        try (Stream<Path> files = Files.walk(root, 3)) {
            return files.filter(file -> root.relativize(file).getNameCount() == 3)
                    .sorted()
                    .map(HostileProgram::filed)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HostileProgram filed(Path file) {
        Path folder = file.getParent();
        return new HostileProgram(
                folder.getParent().getFileName().toString(),
                Verdict.valueOf(folder.getFileName().toString()),
                file);
    }

    /** What kind of attack it is. */
    String attack() {
        return name().substring(0, name().indexOf('-'));
    }

    byte[] source() {
        return Programs.read(file);
    }

    Limits limits() {
        return switch (verdict) {
            case TLE -> SHORT;
            case AC, WA, MLE, OLE, RTE, CE, IE -> PATIENT;
        };
    }

    private String name() {
        return file.getFileName().toString();
    }

    private String caseName() {
        return language + "/" + name().replaceFirst("\\.[0-9]\\.", ".");
    }

    @Override
    public String toString() {
        return "%s/%s/%s".formatted(language, verdict, name());
    }
}
