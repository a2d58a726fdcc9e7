package dev.assay.api.upload;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The skills that are recognised in texts, from {@code skills.txt}: one in a line, its other names after bars. Letter case does
 * not count, but for names after an equals sign, which are words of everyday language otherwise.
 */
final class SkillList {
    private final List<Entry> entries;

    private record Entry(String name, Pattern pattern) {}

    private SkillList(List<Entry> entries) {
        this.entries = entries;
    }

    static SkillList bundled() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(SkillList.class.getResourceAsStream("skills.txt"), StandardCharsets.UTF_8))) {
            return of(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("class path resource skills.txt cannot be read", e);
        }
    }

    static SkillList of(List<String> lines) {
        return new SkillList(lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                .map(SkillList::entry)
                .toList());
    }

    /** The skills that a text names, in the order of the list. */
    List<String> in(String text) {
        return entries.stream()
                .filter(entry -> entry.pattern().matcher(text).find())
                .map(Entry::name)
                .toList();
    }

    private static Entry entry(String line) {
        List<String> names = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        String alternatives = names.stream().map(SkillList::alternative).collect(Collectors.joining("|", "(?:", ")"));
        return new Entry(
                names.getFirst().replaceFirst("^=", ""),
                Pattern.compile("(?<![\\p{L}\\p{N}+#._-])%s(?![\\p{L}\\p{N}+#_-]|\\.\\p{L})".formatted(alternatives)));
    }

    private static String alternative(String name) {
        return name.startsWith("=") ? Pattern.quote(name.substring(1)) : "(?iu:" + Pattern.quote(name) + ")";
    }
}
