package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.finding.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The module's page keeps up with what it describes. */
class ReadmeTest {
    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    @Test
    void readme_listsEveryCheck() throws IOException {
        String text = readme();
        assertThat(Check.values())
                .allSatisfy(check -> assertThat(text).contains("| `" + check.label() + "` | " + check.demand() + " |"));
    }

    @Test
    void readme_listsEveryQuestion() throws IOException {
        String text = readme();
        try (var folders = Files.list(Path.of("questions"))) {
            assertThat(folders).allSatisfy(folder -> assertThat(text).contains("| `" + folder.getFileName() + "` |"));
        }
    }
}
