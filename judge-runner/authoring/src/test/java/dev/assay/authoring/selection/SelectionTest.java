package dev.assay.authoring.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SelectionTest {
    @TempDir
    private Path bank;

    @BeforeEach
    void bank() throws IOException {
        Files.writeString(bank.resolve("bank.yaml"), "");
        for (String slug : List.of("one", "two", "three")) {
            Files.createDirectories(bank.resolve("questions").resolve(slug));
            Files.writeString(question(slug).resolve("question.yaml"), "");
        }
    }

    private Path question(String slug) {
        return bank.resolve("questions").resolve(slug);
    }

    private List<Selection> of(String... words) {
        return Selection.of(List.of(words), bank);
    }

    @Test
    void withoutWords_theUsualBankIsMeant() {
        assertThat(of()).containsExactly(Selection.all(bank));
    }

    @Test
    void foldersAndSlugs_ofOneBank_arePutTogether() {
        assertThat(of("two", question("one").toString())).singleElement().satisfies(selection -> {
            assertThat(selection.includes("one")).isTrue();
            assertThat(selection.includes("two")).isTrue();
            assertThat(selection.includes("three")).isFalse();
        });
        assertThat(of("two", bank.toString())).containsExactly(Selection.all(bank));
    }

    @Test
    void wordThatMeansNothing_isNamed() {
        assertThatThrownBy(() -> of("four")).hasMessageStartingWith("four (expected: a folder with a bank.yaml");
    }

    @Test
    void questionOutsideOfABank_isRefused() throws IOException {
        Path alone = Files.createDirectories(bank.resolve("alone"));
        Files.writeString(alone.resolve("question.yaml"), "");
        assertThatThrownBy(() -> of(alone.toString()))
                .hasMessageContaining("is in no bank (expected: BANK/questions/SLUG");
    }

    @Test
    void changedFiles_chooseTheirQuestions() {
        Selection changed = Changes.of(
                List.of("questions/one/tests/cases.yaml", "README.md", "questions/gone/question.yaml"),
                Selection.all(bank));
        assertThat(changed.includes("one")).isTrue();
        assertThat(changed.includes("two")).isFalse();
    }

    @Test
    void changedBank_changesEveryQuestion() {
        Selection all = Selection.all(bank);
        assertThat(Changes.of(List.of("bank.yaml"), all)).isEqualTo(all);
        assertThat(Changes.of(List.of(), all).includes("one")).isFalse();
    }

    @Test
    void changes_areAskedOfGit() throws Exception {
        assertThatThrownBy(() -> Changes.since("HEAD", Selection.all(bank))).hasMessageContaining("git diff");
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-q", "-m", "all");
        Files.writeString(question("two").resolve("question.yaml"), "title: Two\n");
        Files.writeString(question("three").resolve("notes.md"), "New.\n");
        Selection changed = Changes.since("HEAD", Selection.all(bank));
        assertThat(List.of("one", "two", "three").stream().filter(changed::includes))
                .containsExactly("two", "three");
        assertThatThrownBy(() -> Changes.since("--output=x", Selection.all(bank)))
                .hasMessageContaining("git knows");
    }

    private void git(String... words) throws Exception {
        List<String> command = new ArrayList<>(List.of("git", "-C", bank.toString()));
        command.addAll(List.of(words));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
