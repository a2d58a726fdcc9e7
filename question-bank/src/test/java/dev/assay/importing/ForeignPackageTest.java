package dev.assay.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.importing.kinds.Importer.Result;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken and hostile packages, and what an import leaves behind. */
class ForeignPackageTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"../evil", "a/../../evil", "/etc/evil", "a//b", "./a", "..\\evil", "C:/evil"})
    void pathThatLeavesTheArchive_isRefused(String path) throws IOException {
        Path archive = new Packages(folder)
                .file("problem.yaml", "name: x\n")
                .file(path, "x\n")
                .asArchive("p.zip");
        assertThatThrownBy(() -> ForeignPackage.read(archive))
                .isInstanceOf(RefusedPackage.class)
                .hasMessageContaining("does not stay in the package");
    }

    @Test
    void linkInAFolder_isRefused() throws IOException {
        Path root = new Packages(folder).file("problem.yaml", "name: x\n").asFolder("p");
        Files.createSymbolicLink(root.resolve("secrets"), Path.of("/etc/passwd"));
        assertThatThrownBy(() -> ForeignPackage.read(root))
                .isInstanceOf(RefusedPackage.class)
                .hasMessageContaining("is a link");
    }

    @Test
    void archiveThatUnpacksToMuchMore_isRefusedOnTheWay() throws IOException {
        Path archive = folder.resolve("bomb.zip");
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("data/secret/1.in"));
            for (int megabyte = 0; megabyte < 40; megabyte++) {
                zip.write(zeros);
            }
        }
        assertThat(Files.size(archive)).isLessThan(1 << 20);
        assertThatThrownBy(() -> ForeignPackage.read(archive))
                .isInstanceOf(RefusedPackage.class)
                .hasMessageContaining("has more than 16777216 bytes");
    }

    @Test
    void brokenArchive_isRefused() throws IOException {
        Path archive = new Packages(folder).file("problem.yaml", "name: x\n").asArchive("p.zip");
        byte[] bytes = Files.readAllBytes(archive);
        Files.write(archive, Arrays.copyOf(bytes, bytes.length / 2));
        assertThatThrownBy(() -> ForeignPackage.read(archive))
                .isInstanceOf(RefusedPackage.class)
                .hasMessageContaining("broken");
    }

    @Test
    void whatIsNoPackage_isRefusedWithWhatWouldBe() throws IOException {
        Path bank = Packages.bank(folder);
        Result result = Packages.read(
                bank, new Packages(folder).file("README.md", "hello\n").asFolder("p"));
        assertThat(result).isInstanceOf(Result.Refused.class);
        assertThat(Packages.lines(result).getLast()).contains("problem.yaml").contains("problem.xml");
        assertThat(Packages.lines(Packages.read(bank, folder.resolve("nothing")))
                        .getLast())
                .contains("is not there");
    }

    @Test
    void bytesThatAreNoText_areRefused() {
        assertThatThrownBy(() -> PlainText.of("a.in", new byte[] {(byte) 0xff, 'x'}))
                .hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> PlainText.of("a.in", new byte[] {'x', 0})).hasMessageContaining("control character 0");
    }

    @Test
    void textIsKeptButForMarksAndLineEnds() throws RefusedPackage {
        assertThat(PlainText.of("a.in", "\uFEFFa\r\nb\rc".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("a\nb\nc\n");
        assertThat(PlainText.of("a.in", new byte[0])).isEmpty();
    }

    @Test
    void draftLiesBesideTheQuestions_andNothingElseIsTouched() throws IOException {
        Path bank = Packages.bank(folder);
        DraftFolder drafts = new DraftFolder(bank);
        Draft draft = new Draft("new-one", Names.id("x"), "DSA", "stdio").file("statement.md", "Text.\n");
        Path place = drafts.write(draft);
        assertThat(place).isEqualTo(bank.resolve("drafts/new-one"));
        assertThat(everythingBelow(bank))
                .containsExactlyInAnyOrder(
                        "bank.yaml",
                        "topics.yaml",
                        "questions",
                        "drafts",
                        "drafts/new-one",
                        "drafts/new-one/question.yaml",
                        "drafts/new-one/statement.md");
        assertThatThrownBy(() -> drafts.write(draft)).isInstanceOf(FileAlreadyExistsException.class);
        Files.createDirectories(bank.resolve("questions/other"));
        Draft taken = new Draft("other", Names.id("y"), "DSA", "stdio");
        assertThatThrownBy(() -> drafts.write(taken)).isInstanceOf(FileAlreadyExistsException.class);
    }

    private static List<String> everythingBelow(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(path -> !path.equals(root))
                    .map(path -> root.relativize(path).toString())
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TwoSum, two-sum",
        "Größte Zahl, gro-te-zahl",
        "été à Paris!, ete-a-paris",
        "--a__b--, a-b",
        "задача, question-",
    })
    void namesBecomeSlugs(String name, String slug) {
        assertThat(Names.slug(name)).startsWith(slug).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void idsAreThoseOfTheStandard() {
        assertThat(Names.id("https://example.org/p/twice")).hasToString("3480f60b-729c-5f23-bb80-8798386219ca");
        assertThat(Names.id("a")).isEqualTo(Names.id("a")).isNotEqualTo(Names.id("b"));
    }

    @Test
    void sharesMakeAHundred() {
        assertThat(Points.ofHundred(List.of(1.0, 1.0, 1.0))).containsExactly(34, 33, 33);
        assertThat(Points.ofHundred(List.of(20.0, 30.0))).containsExactly(40, 60);
        assertThat(Points.ofHundred(List.of(1.0, 999.0, 0.0))).containsExactly(1, 99, 0);
        assertThat(Points.ofHundred(Collections.nCopies(60, 1.0)).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(100);
    }
}
