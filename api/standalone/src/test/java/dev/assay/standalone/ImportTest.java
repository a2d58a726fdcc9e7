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

/** {@code ./assay import} of a package as small as packages can be. */
class ImportTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path bank;

    @BeforeEach
    void bank() throws IOException {
        bank = Files.createDirectory(folder.resolve("bank"));
        write("bank/bank.yaml", "format: 1\nid: small\nlicense: {spdx: CC0-1.0, author: somebody}\n");
        write("bank/topics.yaml", "format: 1\nfamilies: {numbers: [math]}\nsynonyms: {}\n");
        write("twice/problem.yaml", "name: Twice\nlicense: cc0\nkeywords: math\n");
        write("twice/problem_statement/problem.en.tex", "Print twice $n$.\n");
        write("twice/data/sample/1.in", "2\n");
        write("twice/data/sample/1.ans", "4\n");
        write("twice/data/secret/1.in", "3\n");
        write("twice/data/secret/1.ans", "6\n");
        write("twice/submissions/accepted/a.py", "print(2 * int(input()))\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private int imports(String source) {
        return Assay.commandLine(stream(out), stream(err))
                .execute("import", folder.resolve(source).toString(), "--to", bank.toString());
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void completePackage_isADraftAndSaysSo() {
        assertThat(imports("twice")).as(printed()).isEqualTo(Assay.OK);
        assertThat(bank.resolve("drafts/twice/question.yaml")).isNotEmptyFile();
        assertThat(printed())
                .contains("mapped  data: 1 samples and 1 hidden tests")
                .contains("drafts/twice: complete");
    }

    @Test
    void whatIsMissing_isToldWithItsFile() throws IOException {
        write("twice/problem.yaml", "name: Twice\nlicense: cc0\n");
        assertThat(imports("twice")).isEqualTo(Assay.FAILED);
        assertThat(printed()).contains("to be done").containsPattern("question\\.yaml:[0-9]+: .*\\[topic\\]");
    }

    @Test
    void secondImport_touchesNothing() throws IOException {
        imports("twice");
        write("bank/drafts/twice/statement.md", "Written by hand.\n");
        assertThat(imports("twice")).isEqualTo(Assay.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("drafts/twice is there already");
        assertThat(bank.resolve("drafts/twice/statement.md")).hasContent("Written by hand.\n");
    }

    @Test
    void refusedPackage_leavesNothing() throws IOException {
        write("twice/problem.yaml", "type: interactive\n");
        assertThat(imports("twice")).isEqualTo(Assay.FAILED);
        assertThat(printed()).contains("refused  problem.yaml: type is interactive");
        assertThat(bank.resolve("drafts")).doesNotExist();
    }

    @Test
    void folderThatIsNoBank_isAProblem() throws IOException {
        Files.delete(bank.resolve("topics.yaml"));
        assertThat(imports("twice")).isEqualTo(Assay.FAILED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("cannot import to " + bank);
    }
}
