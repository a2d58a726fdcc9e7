package dev.assay.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.BankReader;
import dev.assay.bank.BankReading;
import dev.assay.bank.finding.Check;
import dev.assay.language.Languages;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code ./assay new} and {@code ./assay export}. */
class AuthoringTest {
    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private Path bank;

    @BeforeEach
    void emptyBank() throws IOException {
        bank = Files.createDirectories(folder.resolve("bank"));
        Files.createDirectories(bank.resolve("questions"));
        Files.writeString(
                bank.resolve("bank.yaml"), "format: 1\nid: small\nlicense: {spdx: CC0-1.0, author: somebody}\n");
        Files.writeString(bank.resolve("topics.yaml"), "format: 1\nfamilies:\n  texts: [strings]\n");
    }

    private int assay(String... arguments) {
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        return Assay.commandLine(stream, stream).execute(arguments);
    }

    private int newQuestion(String slug, String kind) {
        return assay("new", slug, "--kind", kind, "--bank", bank.toString());
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private static Map<String, String> unpacked(Path archive) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    @ParameterizedTest
    @ValueSource(strings = {"function", "class", "stdio", "mcq", "scenario", "open"})
    void newQuestion_isValidAtOnce(String kind) {
        assertThat(newQuestion("my-own", kind)).as(printed()).isEqualTo(Assay.OK);
        assertThat(new BankReader(Languages.bundled()).read(bank))
                .isInstanceOfSatisfying(BankReading.Valid.class, valid -> {
                    assertThat(valid.bank().questions()).singleElement().satisfies(read -> {
                        assertThat(read.question().kind().word()).isEqualTo(kind);
                        assertThat(read.question().title()).isEqualTo("My Own");
                    });
                    assertThat(valid.warnings()).allMatch(found -> found.check() == Check.TOPIC_FAMILY);
                });
    }

    @Test
    void newQuestion_touchesNothingThatIsThere() throws IOException {
        newQuestion("my-own", "open");
        Map<String, String> before = files(bank);
        assertThat(newQuestion("my-own", "stdio")).isEqualTo(Assay.FAILED);
        assertThat(printed()).contains("is there already");
        assertThat(files(bank)).isEqualTo(before);
    }

    @Test
    void newQuestions_haveIdsOfTheirOwn() throws IOException {
        newQuestion("one", "open");
        newQuestion("two", "open");
        assertThat(new BankReader(Languages.bundled()).read(bank)).isInstanceOf(BankReading.Valid.class);
    }

    @Test
    void misuse_isToldWithWhatWasExpected() {
        assertThat(newQuestion("../away", "open")).isEqualTo(Assay.MISUSE);
        assertThat(newQuestion("riddle", "riddle")).isEqualTo(Assay.MISUSE);
        assertThat(printed()).contains("../away").contains("--kind riddle (expected: one of");
        assertThat(assay(
                        "new",
                        "x",
                        "--kind",
                        "open",
                        "--bank",
                        folder.resolve("none").toString()))
                .isEqualTo(Assay.FAILED);
    }

    @Test
    void exportedBank_readsBackByteForByte() throws IOException {
        newQuestion("my-own", "class");
        newQuestion("other", "mcq");
        Path archive = folder.resolve("bank.zip");
        assertThat(assay("export", bank.toString(), "--to", archive.toString()))
                .as(printed())
                .isEqualTo(Assay.OK);
        Map<String, String> unpacked = unpacked(archive);
        assertThat(unpacked).isEqualTo(files(bank));
        Path again = folder.resolve("again");
        for (Map.Entry<String, String> file : unpacked.entrySet()) {
            Path path = again.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        assertThat(new BankReader(Languages.bundled()).read(again))
                .isEqualTo(new BankReader(Languages.bundled()).read(bank));
    }

    @Test
    void export_isTheSameWheneverItIsMade() throws IOException {
        newQuestion("my-own", "function");
        Path question = bank.resolve("questions/my-own");
        assay("export", question.toString(), "--to", folder.resolve("1.zip").toString());
        Files.setLastModifiedTime(question.resolve("notes.md"), FileTime.fromMillis(1_000_000_000_000L));
        assay("export", question.toString(), "--to", folder.resolve("2.zip").toString());
        assertThat(folder.resolve("2.zip")).hasSameBinaryContentAs(folder.resolve("1.zip"));
        assertThat(unpacked(folder.resolve("1.zip"))).containsKey("question.yaml");
    }

    @Test
    void export_leavesOutWhatIsNoFileOfTheBank() throws IOException {
        Files.writeString(bank.resolve("pom.xml"), "<project/>\n");
        assay("export", bank.toString(), "--to", folder.resolve("bank.zip").toString());
        assertThat(unpacked(folder.resolve("bank.zip"))).containsOnlyKeys("bank.yaml", "topics.yaml");
        assertThat(assay(
                        "export",
                        bank.toString(),
                        "--to",
                        bank.resolve("in.zip").toString()))
                .isEqualTo(Assay.FAILED);
        assertThat(assay(
                        "export",
                        folder.toString(),
                        "--to",
                        folder.resolve("no.zip").toString()))
                .isEqualTo(Assay.FAILED);
    }
}
