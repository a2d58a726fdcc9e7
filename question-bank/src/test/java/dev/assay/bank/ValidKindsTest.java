package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.finding.Check;
import dev.assay.checker.CheckerSpec;
import dev.assay.question.ChoiceTask;
import dev.assay.question.CodeTask;
import dev.assay.question.Kind;
import dev.assay.question.ProgramForm;
import dev.assay.question.ProseTask;
import dev.assay.question.Question;
import dev.assay.question.Rubric;
import dev.assay.question.TestCase;
import dev.assay.scoring.Scoring;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What valid questions of each kind become. */
class ValidKindsTest {
    @TempDir
    private Path folder;

    private BankFixture fixture() {
        return new BankFixture(folder).withKinds();
    }

    private static Question question(BankFixture bank, String slug) {
        return bank.bank().questions().stream()
                .map(BankQuestion::question)
                .filter(question -> question.slug().value().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void bank_holdsQuestionsOfAllKinds() {
        assertThat(fixture().bank().questions())
                .extracting(question -> question.question().kind())
                .containsExactly(Kind.FUNCTION, Kind.CLASS, Kind.STDIO, Kind.SCENARIO, Kind.MCQ);
    }

    @Test
    void function_hasItsSignatureAndTestsInCanonicalJson() {
        CodeTask add = question(fixture(), "add").requireCode();
        assertThat(add.form()).isInstanceOf(ProgramForm.Function.class);
        assertThat(add.checker()).isEqualTo(CheckerSpec.ofValues());
        assertThat(add.scoring()).isEqualTo(new Scoring.AllTests());
        assertThat(add.tests()).extracting(test -> text(test.input())).containsExactly("[0,[1]]", "[9,[1,2,3]]");
        assertThat(add.tests()).extracting(test -> text(test.expected())).containsExactly("[1]", "[10,11,12]");
    }

    @Test
    void class_hasItsTestsAsListsOfCalls() {
        CodeTask counter = question(fixture(), "counter").requireCode();
        assertThat(counter.form()).isInstanceOf(ProgramForm.Session.class);
        assertThat(text(counter.tests().getLast().input())).isEqualTo("[[\"Counter\",[0]],[\"add\",[5]]]");
        assertThat(text(counter.tests().getLast().expected())).isEqualTo("[null,null]");
    }

    @Test
    void fileTests_takeGroupAndWeightFromTheirNote() {
        BankFixture bank = fixture()
                .write(KindFixtures.ADD + "tests/secret/1-large.in.json", "[1,  [2]]\n")
                .write(KindFixtures.ADD + "tests/secret/1-large.ans.json", "[3]\n")
                .append(KindFixtures.ADD + "tests/cases.yaml", "- {file: secret/1-large, group: large, weight: 2}\n");
        TestCase test = question(bank, "add").tests().getLast();
        assertThat(test.id()).isEqualTo("1-large");
        assertThat(test.group()).isEqualTo("large");
        assertThat(test.weight()).isEqualTo(2);
        assertThat(text(test.input())).isEqualTo("[1,[2]]");
    }

    @Test
    void oneOf_expectsAListOfAnswers() {
        BankFixture bank = fixture()
                .replace(KindFixtures.ADD + "tests/cases.yaml", "expect: [1]}", "expect: [[1], [2]]}")
                .replace(KindFixtures.ADD + "tests/cases.yaml", "expect: [10, 11, 12]", "expect: [[10, 11, 12]]")
                .replace(KindFixtures.ADD + "statement.md", "[1]\n", "[[1], [2]]\n")
                .append(KindFixtures.ADD + "question.yaml", "checker: {name: one_of}\n");
        assertThat(text(question(bank, "add").tests().getFirst().expected())).isEqualTo("[[1],[2]]");
    }

    @Test
    void predicate_namesParametersAndCountsThem() {
        BankFixture bank = fixture()
                .replace(KindFixtures.ADD + "tests/cases.yaml", "[10, 11, 12]", "[3, 2, 1]")
                .append(
                        KindFixtures.ADD + "question.yaml",
                        "checker: {name: predicate, family: permutation, items: b}\n");
        assertThat(question(bank, "add").requireCode().checker())
                .isEqualTo(new CheckerSpec("predicate", Map.of("family", "permutation", "items", 1)));
    }

    @Test
    void checkerThatIsAProgram_comesWithTheQuestion() {
        BankFixture bank = fixture()
                .write(KindFixtures.ADD + "checker/check.py", "exit(42)\n")
                .append(KindFixtures.ADD + "question.yaml", "checker: {name: custom, program: check.py}\n");
        assertThat(question(bank, "add").requireCode().checkerProgram())
                .hasValueSatisfying(program -> assertThat(program.source()).isEqualTo("exit(42)\n"));
    }

    @Test
    void translationsAndValidators_areKeptBesideTheQuestion() {
        BankFixture bank = fixture();
        String statement = bank.text(KindFixtures.ADD + "statement.md");
        String hash = question(bank, "add").contentHash();
        bank.write(
                        KindFixtures.ADD + "statement.de.md",
                        statement.replace("Add a number to each.", "Addiere zu jeder."))
                .write(KindFixtures.PICK + "statement.de.md", "Links oder rechts?\n")
                .write(KindFixtures.ADD + "validators/check/main.py", "exit(42)\n");
        assertThat(question(bank, "add").contentHash()).isEqualTo(hash);
    }

    @Test
    void choice_hasItsOptions() {
        assertThat(question(fixture(), "pick").task())
                .isEqualTo(new ChoiceTask(
                        List.of(
                                new ChoiceTask.Option("A", "Left", false, "It is right."),
                                new ChoiceTask.Option("B", "Right", true, "It is not left.")),
                        ChoiceTask.Explanation.OPTIONAL));
    }

    @Test
    void rubric_takesShortAndLongPoints() {
        assertThat(question(fixture(), "outage").task()).isInstanceOfSatisfying(ProseTask.class, task -> {
            assertThat(task.rubric().keyPoints()).extracting(Rubric.Point::id).containsExactly("bottleneck", "key-2");
            assertThat(task.rubric().keyPoints())
                    .extracting(Rubric.Point::weight)
                    .containsExactly(2.0, 1.0);
            assertThat(task.rubric().bonusPoints()).extracting(Rubric.Point::id).containsExactly("bonus-1");
            assertThat(task.rubric().followUps()).hasSize(1);
        });
    }

    @Test
    void contentHash_changesWithWhatOnlyAKindHas() {
        BankFixture bank = fixture();
        String function = question(bank, "add").contentHash();
        String choice = question(bank, "pick").contentHash();
        String rubric = question(bank, "outage").contentHash();
        bank.replace(KindFixtures.ADD + "question.yaml", "value: [0, 9]", "value: [-1, 9]")
                .replace(KindFixtures.PICK + "question.yaml", "It is right.", "It is wrong.")
                .replace(KindFixtures.OUTAGE + "question.yaml", "weight: 2", "weight: 3");
        assertThat(question(bank, "add").contentHash()).isNotEqualTo(function);
        assertThat(question(bank, "pick").contentHash()).isNotEqualTo(choice);
        assertThat(question(bank, "outage").contentHash()).isNotEqualTo(rubric);
    }

    @Test
    void fileWithManyMistakes_getsAHundredFindingsOfBoundedLength() {
        StringBuilder keys = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            keys.append("key").append(i).append(": 1\n");
        }
        List<Diagnostic> found = fixture()
                .append(BankFixture.QUESTION, keys.toString())
                .replace(BankFixture.QUESTION, "topics: [strings]", "topics: [" + "x".repeat(100_000) + "]")
                .read()
                .findings();
        Map<Check, Long> counts =
                found.stream().collect(Collectors.groupingBy(Diagnostic::check, Collectors.counting()));
        assertThat(counts).containsOnlyKeys(Check.TOPIC, Check.UNKNOWN_KEY);
        assertThat(found).hasSize(100);
        assertThat(found).allMatch(one -> one.message().length() <= 1001);
    }
}
