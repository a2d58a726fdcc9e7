package dev.assay.standalone.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BankStampTest {
    @TempDir
    Path bank;

    @BeforeEach
    void fill() throws IOException {
        write("bank.yaml", "id: test");
        write("questions/sum/question.yaml", "title: Sum");
        write("questions/sum/tests/1.in", "1 2");
    }

    @Test
    void sameFiles_haveTheSameStamp() {
        assertThat(stamp()).isEqualTo(stamp()).matches("[0-9a-f]{64}");
    }

    @Test
    void fileOfTheBankThatChanges_changesIt() throws IOException {
        String before = stamp();
        write("questions/sum/tests/1.in", "1 3");
        assertThat(stamp()).isNotEqualTo(before);
    }

    @Test
    void fileThatComesGoesOrIsRenamed_changesIt() throws IOException {
        String before = stamp();
        write("verified.txt", "");
        String listed = stamp();
        assertThat(listed).isNotEqualTo(before);
        Files.move(bank.resolve("questions/sum/tests/1.in"), bank.resolve("questions/sum/tests/2.in"));
        assertThat(stamp()).isNotEqualTo(listed);
    }

    @Test
    void bytesThatMoveFromOneFileToTheNext_changeIt() throws IOException {
        write("questions/sum/tests/1.ans", "3");
        String before = stamp();
        write("questions/sum/tests/1.ans", "31");
        write("questions/sum/tests/1.in", " 2");
        assertThat(stamp()).isNotEqualTo(before);
    }

    @Test
    void otherBuild_changesIt() {
        assertThat(BankStamp.of(bank, "another build")).isNotEqualTo(stamp());
    }

    @Test
    void whatLiesBesideTheBank_doesNotChangeIt() throws IOException {
        String before = stamp();
        write("target/classes/x", "y");
        write("README.md", "new");
        assertThat(stamp()).isEqualTo(before);
    }

    private String stamp() {
        return BankStamp.of(bank, "this build");
    }

    private void write(String name, String content) throws IOException {
        Path file = bank.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
