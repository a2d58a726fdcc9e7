package dev.assay.standalone.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestFolderTest {
    @TempDir
    private Path folder;

    @Test
    void pairs_are_read_in_the_order_of_their_names() throws IOException {
        pair("2-large", "b", "B");
        pair("1-small", "a", "A");
        Files.writeString(folder.resolve("notes.txt"), "not a test");

        assertThat(TestFolder.read(folder).tests())
                .containsExactly(
                        new TestFolder.TestFile("1-small", "YQ==", "QQ=="),
                        new TestFolder.TestFile("2-large", "Yg==", "Qg=="));
    }

    @Test
    void numbers_in_names_count_by_their_size() throws IOException {
        for (String name : List.of("10", "2", "1", "b-3", "a-20", "a-3", "02", "a")) {
            pair(name, "", "");
        }

        assertThat(TestFolder.read(folder).tests())
                .extracting(TestFolder.TestFile::name)
                .containsExactly("1", "02", "2", "10", "a", "a-3", "a-20", "b-3");
    }

    @Test
    void a_folder_without_tests_is_named() {
        refusal(folder, folder + " holds no .in file (expected: NAME.in and NAME.ans for each test)");
    }

    @Test
    void something_that_is_not_a_folder_is_named() {
        Path missing = folder.resolve("missing");
        refusal(missing, missing + " is not a folder (expected: a folder of NAME.in and NAME.ans files)");
    }

    @Test
    void an_input_without_answer_is_named() throws IOException {
        Files.writeString(folder.resolve("one.in"), "");
        refusal(folder, folder.resolve("one.in") + " has no one.ans beside it");
    }

    @Test
    void an_answer_without_input_is_named() throws IOException {
        pair("one", "", "");
        Files.writeString(folder.resolve("two.ans"), "");
        refusal(folder, folder.resolve("two.ans") + " has no two.in beside it");
    }

    private void pair(String name, String input, String answer) throws IOException {
        Files.writeString(folder.resolve(name + ".in"), input);
        Files.writeString(folder.resolve(name + ".ans"), answer);
    }

    private static void refusal(Path folder, String message) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> TestFolder.read(folder))
                .withMessage(message);
    }
}
