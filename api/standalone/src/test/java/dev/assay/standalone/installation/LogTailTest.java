package dev.assay.standalone.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogTailTest {
    @TempDir
    private Path folder;

    @Test
    void lastLineWithWords_isThatOfTheLatestStart() throws IOException {
        Path log = folder.resolve("runner.log");
        assertThat(LogTail.lastWith(log, "isolation by ")).isEmpty();
        Files.write(log, List.of("one: isolation by container", "ready", "two: isolation by jail", "ready"));
        assertThat(LogTail.lastWith(log, "isolation by ")).contains("two: isolation by jail");
    }
}
