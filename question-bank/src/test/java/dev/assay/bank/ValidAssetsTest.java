package dev.assay.bank;

import static dev.assay.bank.BankFixture.QUESTION;
import static dev.assay.bank.BankFixture.STATEMENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.written.BankArchive;
import dev.assay.image.ImageFormat;
import dev.assay.image.ImageSize;
import dev.assay.machine.Machine;
import dev.assay.question.CheckerProgram;
import dev.assay.question.Feedback;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside a question becomes a part of it, and goes where it goes. */
class ValidAssetsTest {
    private static final String FOLDER = "questions/echo/";

    @TempDir
    private Path folder;

    private BankFixture fixture;

    @BeforeEach
    void bank() {
        fixture = new BankFixture(folder.resolve("bank"));
    }

    private BankQuestion question() {
        return fixture.bank().questions().getFirst();
    }

    @Test
    void image_isPartOfTheQuestionWhoseStatementShowsIt() {
        String plain = question().question().contentHash();
        fixture.write(FOLDER + "assets/tree.png", SampleImages.png(40, 30))
                .append(STATEMENT, "\n![A tree](assets/tree.png)\n");
        BankQuestion question = question();
        assertThat(question.images()).singleElement().satisfies(file -> {
            assertThat(file.image().name()).isEqualTo("tree.png");
            assertThat(file.image().format()).isEqualTo(ImageFormat.PNG);
            assertThat(file.image().size()).isEqualTo(new ImageSize(40, 30));
            assertThat(file.bytes()).isEqualTo(SampleImages.png(40, 30));
        });
        assertThat(question.question().images()).hasSize(1);
        String shown = question.question().contentHash();
        fixture.write(FOLDER + "assets/tree.png", SampleImages.png(41, 30));
        assertThat(question().question().contentHash()).isNotEqualTo(shown).isNotEqualTo(plain);
    }

    @Test
    void choices_mayShowImages_too() {
        fixture.withKinds()
                .write(KindFixtures.PICK + "assets/both.gif", SampleImages.gif(3, 3))
                .write(KindFixtures.PICK + "statement.md", "![Two ways](assets/both.gif) Left or right?\n");
        assertThat(fixture.bank().questions())
                .filteredOn(question -> !question.images().isEmpty())
                .extracting(question -> question.question().slug().value())
                .containsExactly("pick");
    }

    @Test
    void starter_isWhatACandidateBeginsWith_inItsLanguage() {
        assertThat(question().question().requireCode().starter("python")).isEmpty();
        fixture.write(FOLDER + "starters/python.py", "line = input()\n");
        assertThat(question().question().requireCode().starter("python")).contains("line = input()\n");
        fixture.withKinds();
        BankQuestion add = fixture.bank().questions().getFirst();
        assertThat(add.question().requireCode().starter("python").orElseThrow()).contains("def add(");
        fixture.write(KindFixtures.ADD + "starters/python.py", "def add(a, b):\n    return b\n");
        assertThat(fixture.bank()
                        .questions()
                        .getFirst()
                        .question()
                        .requireCode()
                        .starter("python"))
                .contains("def add(a, b):\n    return b\n");
    }

    @Test
    void checker_isEverythingInItsFolder() {
        String large = "# " + "x".repeat(300 << 10) + "\n";
        fixture.append(QUESTION, "checker: {name: custom, program: check.py}\n")
                .write(FOLDER + "checker/check.py", "import parts.more\n")
                .write(FOLDER + "checker/parts/more.py", "x = 1\n")
                .write(FOLDER + "checker/large.py", large);
        CheckerProgram checker =
                question().question().requireCode().checkerProgram().orElseThrow();
        assertThat(checker.file()).isEqualTo("check.py");
        assertThat(checker.beside())
                .containsOnlyKeys("large.py", "parts/more.py")
                .containsEntry("large.py", large);
    }

    @Test
    void feedbackAndMachine_areRead() {
        assertThat(question().question().requireCode().feedback()).isEqualTo(Feedback.FULL);
        assertThat(question().measuredOn()).isEmpty();
        String hash = question().question().contentHash();
        fixture.append(QUESTION, "limits: {measured_on: {processor: Some One, cores: 2, speed: 640}}\n");
        assertThat(question().measuredOn()).contains(new Machine("Some One", 2, 640));
        assertThat(question().question().contentHash()).isEqualTo(hash);
        fixture.append(QUESTION, "feedback: verdict_only\n");
        assertThat(question().question().requireCode().feedback()).isEqualTo(Feedback.VERDICT_ONLY);
        assertThat(question().question().contentHash()).isNotEqualTo(hash);
    }

    @Test
    void archive_holdsWhatLiesBesideAQuestion() throws IOException {
        fixture.write(FOLDER + "assets/tree.png", SampleImages.png(40, 30))
                .append(STATEMENT, "\n![A tree](assets/tree.png)\n")
                .write(FOLDER + "starters/python.py", "line = input()\n");
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        BankArchive.write(fixture.root(), archive);
        Path copy = folder.resolve("copy");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = copy.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.readAllBytes());
            }
        }
        BankReading reading = new BankReader(KnownLanguages.three()).read(copy);
        assertThat(reading)
                .isInstanceOfSatisfying(
                        BankReading.Valid.class,
                        valid -> assertThat(valid.bank().questions().getFirst()).isEqualTo(question()));
    }
}
