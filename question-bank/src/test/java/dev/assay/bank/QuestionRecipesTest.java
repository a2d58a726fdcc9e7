package dev.assay.bank;

import static dev.assay.bank.BrokenRecipes.GOOD;
import static dev.assay.bank.BrokenRecipes.OF_FUNCTION;
import static dev.assay.bank.BrokenRecipes.OF_TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.tests.GeneratedInput;
import dev.assay.question.TestCase;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests whose inputs are made by recipes are tests like any other, and authors can look at them before they are whole. */
class QuestionRecipesTest {
    @TempDir
    private Path folder;

    private BankFixture bank;

    @BeforeEach
    void fixture() {
        bank = BrokenRecipes.fixture(new BankFixture(folder));
    }

    private List<TestCase> tests(String slug) {
        return bank.bank().questions().stream()
                .filter(question -> question.question().slug().value().equals(slug))
                .flatMap(question -> question.question().tests().stream())
                .toList();
    }

    private QuestionRecipes recipes(String slug) {
        return QuestionRecipes.read(folder.resolve("questions").resolve(slug));
    }

    @Test
    void generatedTest_isAHiddenTestBehindTheOthers() {
        TestCase test = tests("add").getLast();
        assertThat(test.id()).isEqualTo("large");
        assertThat(test.sample()).isFalse();
        assertThat(test.group()).isEqualTo("secret");
        assertThat(new String(test.input(), StandardCharsets.UTF_8)).isEqualTo("[3,[1,1]]");
        assertThat(new String(test.expected(), StandardCharsets.UTF_8)).isEqualTo("[4,4]");
    }

    @Test
    void answer_mayBeAFile() {
        bank.replace(OF_FUNCTION, "  expect: [4, 4]\n", "  group: large\n  weight: 2\n")
                .write(KindFixtures.ADD + "tests/secret/large.ans.json", "[4, 4]\n");
        TestCase test = tests("add").getLast();
        assertThat(new String(test.expected(), StandardCharsets.UTF_8)).isEqualTo("[4,4]");
        assertThat(test.group()).isEqualTo("large");
        assertThat(test.weight()).isEqualTo(2);
    }

    @Test
    void recipeOfText_isAnInputOfAProgram() {
        bank.write(OF_TEXT, "- {id: big, in: {lines: [3, [1, 2]]}, expect: \"3\\n\"}\n");
        bank.write(OF_TEXT, recipes("echo").sealed());
        assertThat(new String(tests("echo").getLast().input(), StandardCharsets.UTF_8))
                .isEqualTo("3\n1 2\n");
    }

    @Test
    void contentHash_coversWhatRecipesMake() {
        String hash = hash();
        bank.replace(OF_FUNCTION, "args: [3,", "args: [4,").replace(OF_FUNCTION, "[4, 4]", "[5, 5]");
        bank.write(OF_FUNCTION, recipes("add").sealed());
        assertThat(hash()).isNotEqualTo(hash);
    }

    private String hash() {
        return bank.bank().questions().getFirst().question().contentHash();
    }

    @Test
    void recipes_areReadBeforeThereAreAnswersAndHashes() {
        bank.write(
                OF_FUNCTION,
                GOOD.replaceFirst("  sha256: .*\n", "")
                        .replace("  expect: [4, 4]\n", "")
                        .replace("large", "new"));
        QuestionRecipes recipes = recipes("add");
        assertThat(recipes.findings()).isEmpty();
        assertThat(recipes.inputEnding()).isEqualTo(".in.json");
        assertThat(recipes.inputs()).singleElement().satisfies(input -> {
            assertThat(input.id()).isEqualTo("new");
            assertThat(input.text()).isEqualTo("[3,[1,1]]");
            assertThat(input.isSealed()).isFalse();
        });
    }

    @Test
    void seals_areWrittenAndNothingElseIsTouched() {
        bank.write(OF_FUNCTION, """
                # Ünïcode 😀 before
                - id: one   # the first
                  seed: 7 # any
                  args: [1, [2]]
                  expect: [3]

                - {id: two, args: [2, [2]], expect: [4]} # in brackets
                - id: three
                  args: [3, [2]]
                  sha256: "of old" # wrong
                  expect: [5]
                """);
        String sealed = recipes("add").sealed();
        assertThat(sealed.replaceAll("[0-9a-f]{64}", "HASH")).isEqualTo("""
                # Ünïcode 😀 before
                - id: one   # the first
                  seed: 7 # any
                  sha256: HASH
                  args: [1, [2]]
                  expect: [3]

                - {id: two, sha256: HASH, args: [2, [2]], expect: [4]} # in brackets
                - id: three
                  args: [3, [2]]
                  sha256: HASH # wrong
                  expect: [5]
                """);
        bank.write(OF_FUNCTION, sealed);
        assertThat(recipes("add").inputs()).hasSize(3).allMatch(GeneratedInput::isSealed);
        assertThat(recipes("add").sealed()).isEqualTo(sealed);
        assertThat(tests("add")).hasSize(5);
    }

    @Test
    void whatIsWrong_isToldWithItsPlace() {
        bank.replace(OF_FUNCTION, "{use: ones}]", "{usee: ones}]");
        assertThat(recipes("add").findings())
                .singleElement()
                .satisfies(found -> assertThat(found.toString())
                        .startsWith("tests/generate.yaml:5: usee: is no operation (expected: one of ")
                        .endsWith(" [recipe]"));
    }

    @Test
    void folderWithoutRecipes_isAFinding() {
        assertThat(recipes("echo").findings())
                .singleElement()
                .hasToString("tests/generate.yaml: is missing (expected: a file) [missing-file]");
        assertThat(recipes("nothing").findings()).hasSize(1);
        assertThat(recipes("pick").inputs()).isEmpty();
    }
}
