package dev.assay.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./assay generate} on a question that has nothing but recipes. */
class GenerateTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path recipes;

    @BeforeEach
    void question() throws IOException {
        Files.writeString(folder.resolve("question.yaml"), "kind: stdio\n");
        Files.createDirectories(folder.resolve("tests"));
        recipes = Files.writeString(folder.resolve("tests/generate.yaml"), "- {id: large, in: {lines: [1, [2, 3]]}}\n");
    }

    private int generate(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "generate";
        arguments[1] = folder.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Assay.commandLine(stream, stream).execute(arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void inputs_areWrittenAsFiles() throws IOException {
        assertThat(generate("--to", folder.resolve("made").toString())).isEqualTo(Assay.FAILED);
        assertThat(folder.resolve("made/large.in")).hasContent("1\n2 3\n");
        assertThat(printed()).contains("large").contains("6 bytes").contains("not written");
    }

    @Test
    void hashes_areWrittenWhenAskedFor() throws IOException {
        assertThat(generate("--write")).isEqualTo(Assay.OK);
        assertThat(Files.readString(recipes)).containsPattern("id: large, sha256: [0-9a-f]{64}, in:");
        assertThat(generate()).isEqualTo(Assay.OK);
        assertThat(folder.resolve("made")).doesNotExist();
    }

    @Test
    void mistake_isPrintedAndNothingIsWritten() throws IOException {
        String broken = "- {id: large, in: {lines: [{int: [2, 1]}]}, seed: 1}\n";
        Files.writeString(recipes, broken);
        assertThat(generate("--write")).isEqualTo(Assay.FAILED);
        assertThat(printed()).startsWith("tests/generate.yaml:1: int: from 2 to 1");
        assertThat(recipes).hasContent(broken);
    }
}
