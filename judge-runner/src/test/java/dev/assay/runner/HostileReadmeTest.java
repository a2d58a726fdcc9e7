package dev.assay.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HostileReadmeTest {
    private static final String README =
            new String(Programs.read(SourceTree.find("sandbox-images/hostile/README.md")), StandardCharsets.UTF_8);

    @Test
    void table_countsEveryAttack() {
        Map<String, Long> attacks = HostileProgram.all().stream()
                .collect(Collectors.groupingBy(HostileProgram::attack, TreeMap::new, Collectors.counting()));
        List<String> rows = attacks.entrySet().stream()
                .map(entry -> "| `%s` | %d |".formatted(entry.getKey(), entry.getValue()))
                .toList();
        assertThat(README).contains(rows);
    }

    @Test
    void sentence_countsEveryLanguage() {
        Map<String, Long> languages = HostileProgram.all().stream()
                .collect(Collectors.groupingBy(HostileProgram::language, TreeMap::new, Collectors.counting()));
        assertThat(README)
                .contains("%d programs: %s."
                        .formatted(
                                HostileProgram.all().size(),
                                languages.entrySet().stream()
                                        .map(entry -> "%d in %s".formatted(entry.getValue(), entry.getKey()))
                                        .collect(Collectors.joining(", "))));
    }
}
