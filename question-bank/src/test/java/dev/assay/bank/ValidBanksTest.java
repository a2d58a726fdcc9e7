package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.finding.Check;
import dev.assay.bank.solution.Expectation;
import dev.assay.bank.solution.Solution;
import dev.assay.bank.solution.SolutionFolder;
import dev.assay.bank.tests.TestPlace;
import dev.assay.checker.CheckerSpec;
import dev.assay.question.Limits;
import dev.assay.question.Question;
import dev.assay.question.TestCase;
import dev.assay.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What valid banks become. */
class ValidBanksTest {
    @TempDir
    private Path folder;

    private BankFixture fixture() {
        return new BankFixture(folder);
    }

    private static Question question(BankFixture bank) {
        return bank.bank().questions().getFirst().question();
    }

    @Test
    void smallBank_isRead() {
        Bank bank = fixture().bank();
        assertThat(bank.id()).isEqualTo("small");
        assertThat(bank.license()).isEqualTo(new License("CC0-1.0", "somebody", Optional.empty()));
        assertThat(bank.taxonomy().topic("string")).contains("strings");
        assertThat(bank.taxonomy().topic("poems")).isEmpty();
        assertThat(bank.questions()).hasSize(1);
    }

    @Test
    void limits_comeFromTheQuestionThenTheBankThenTheDefaults() {
        BankFixture bank = fixture()
                .append("bank.yaml", "limits: {memory_mb: 128, cpu_ms: 500}\n")
                .append(BankFixture.QUESTION, "limits: {cpu_ms: 700}\n");
        assertThat(question(bank).requireCode().limits()).isEqualTo(new Limits(700, 3000, 128, 256));
    }

    @Test
    void timesOfALanguage_comeFromTheQuestionThenTheMultipliersOfTheBank() {
        BankFixture bank = fixture()
                .append("bank.yaml", "time_multipliers: {python: 2.5, java: 1.5}\n")
                .append(BankFixture.QUESTION, "limits: {time_ms: auto, cpu_ms: 700}\n");
        assertThat(question(bank).requireCode().limits())
                .isEqualTo(new Limits(700, 3000, 256, 256, Map.of("python", 1750)));
        bank.replace(BankFixture.QUESTION, "cpu_ms: 700", "cpu_ms: 700, languages: {python: {cpu_ms: 900}}");
        assertThat(question(bank).requireCode().limits().timeFactor("python", 1))
                .isEqualTo(900.0 / 700);
        assertThat(question(bank).requireCode().limits().timeFactor("java", 3)).isEqualTo(3);
    }

    @Test
    void license_comesFromTheQuestionThenTheBank() {
        BankFixture bank = fixture();
        assertThat(bank.bank().questions().getFirst().license().spdx()).isEqualTo("CC0-1.0");
        bank.append(BankFixture.QUESTION, "license: {spdx: MIT, author: me, source: {name: here, url: ''}}\n");
        assertThat(bank.bank().questions().getFirst().license())
                .isEqualTo(new License("MIT", "me", Optional.of(new License.Source("here", Optional.empty()))));
    }

    @Test
    void checker_takesItsOptions() {
        BankFixture bank = fixture().append(BankFixture.QUESTION, "checker: {name: float, abs: 1e-6, rel: 0.5}\n");
        assertThat(question(bank).requireCode().checker())
                .isEqualTo(new CheckerSpec("float", Map.of("abs", 1e-6, "rel", 0.5)));
    }

    @Test
    void timeMultipliers_areKeptByLanguage() {
        BankFixture bank = fixture().append("bank.yaml", "time_multipliers: {python: 3, java: 1.5}\n");
        assertThat(bank.bank().timeMultipliers()).isEqualTo(Map.of("python", 3.0, "java", 1.5));
    }

    @Test
    void tests_areOrderedSamplesFirstAndInlineBeforeFiles() {
        BankFixture bank = fixture()
                .write("questions/echo/tests/secret/20.in", "b\n")
                .write("questions/echo/tests/secret/20.ans", "b\n")
                .write("questions/echo/tests/secret/10.in", "a\n")
                .write("questions/echo/tests/secret/10.ans", "a\n")
                .write("questions/echo/tests/sample/s.in", "hey\n")
                .write("questions/echo/tests/sample/s.ans", "hey\n")
                .append(BankFixture.STATEMENT, "```input\nhey\n```\n```output\nhey\n```\n");
        assertThat(question(bank).tests()).extracting(TestCase::id).containsExactly("ex1", "s", "other", "10", "20");
        assertThat(question(bank).tests())
                .extracting(TestCase::group)
                .containsExactly("sample", "sample", "secret", "secret", "secret");
    }

    @Test
    void inlineCase_carriesAllItsParts() {
        BankFixture bank = fixture()
                .append(
                        BankFixture.CASES,
                        "- {id: full, group: edge, in: '', expect: \"\\n\", weight: 2.5, note: nothing in}\n");
        assertThat(question(bank).tests().getLast())
                .isEqualTo(new TestCase(
                        "full",
                        false,
                        "edge",
                        new byte[0],
                        "\n".getBytes(StandardCharsets.UTF_8),
                        2.5,
                        Optional.empty(),
                        Optional.of("nothing in")));
    }

    @Test
    void rubric_becomesJson() {
        BankFixture bank = fixture()
                .append(
                        BankFixture.QUESTION,
                        "rubric: {points: [a, {weight: 2, share: 0.5}], strict: true, none: ~}\n");
        assertThat(question(bank).rubric().orElseThrow())
                .hasToString("{\"points\":[\"a\",{\"weight\":2,\"share\":0.5}],\"strict\":true,\"none\":null}");
    }

    @Test
    void solutions_knowTheirLanguageAndWhatTheyMustGet() {
        BankFixture bank = fixture()
                .write("questions/echo/solutions/accepted/Echo.java", "class Main {}\n")
                .write("questions/echo/solutions/run_time_error/crash.js", "throw 1\n");
        List<Solution> solutions = bank.bank().questions().getFirst().solutions();
        assertThat(solutions).extracting(Solution::language).containsExactly("java", "python", "javascript");
        assertThat(solutions)
                .extracting(Solution::folder)
                .containsExactly(SolutionFolder.ACCEPTED, SolutionFolder.ACCEPTED, SolutionFolder.RUN_TIME_ERROR);
        assertThat(solutions.get(1).file()).isEqualTo(Path.of(BankFixture.SOLUTION));
    }

    @Test
    void solutionsYaml_saysWhereOneDiffersFromItsFolder() {
        BankFixture bank = fixture()
                .write("questions/echo/solutions/wrong_answer/late.py", "print()\n")
                .write("questions/echo/solutions/wrong_answer/silent.py", "pass\n")
                .write(
                        "questions/echo/solutions/solutions.yaml",
                        "wrong_answer/late.*: {permitted: [AC, WA, RTE], required: [RTE], message: index}\n");
        List<Solution> solutions = bank.bank().questions().getFirst().solutions();
        assertThat(solutions)
                .extracting(Solution::expectation)
                .containsExactly(
                        SolutionFolder.ACCEPTED.expectation(),
                        new Expectation(
                                Set.of(Verdict.AC, Verdict.WA, Verdict.RTE), Set.of(Verdict.RTE), Optional.of("index")),
                        SolutionFolder.WRONG_ANSWER.expectation());
    }

    @Test
    void bruteForce_needsNoVerdict() {
        BankFixture bank = fixture().write("questions/echo/solutions/brute_force/tries.py", "print(input())\n");
        assertThat(bank.bank()
                        .questions()
                        .getFirst()
                        .solutions()
                        .getLast()
                        .expectation()
                        .required())
                .isEmpty();
    }

    @Test
    void aPartOfTheQuestions_isReadAlone() {
        BankFixture bank = fixture().withKinds().replace(BankFixture.QUESTION, "title: Echo", "title: ' '");
        BankReader reader = new BankReader(KnownLanguages.three());
        assertThat(reader.read(bank.root(), slug -> !slug.equals("echo")))
                .isInstanceOfSatisfying(
                        BankReading.Valid.class,
                        valid -> assertThat(valid.warnings())
                                .extracting(Diagnostic::check)
                                .doesNotContain(Check.TOPIC_FAMILY));
        assertThat(reader.read(bank.root(), "echo"::equals)).isInstanceOf(BankReading.Invalid.class);
    }

    @Test
    void tests_knowWhereTheyAreWritten() {
        BankQuestion echo = fixture().bank().questions().getFirst();
        assertThat(echo.testPlaces())
                .isEqualTo(Map.of(
                        "ex1", new TestPlace(Path.of(BankFixture.CASES), 1),
                        "other", new TestPlace(Path.of(BankFixture.CASES), 2)));
    }

    @Test
    void linkToAFileInsideTheBank_isFollowed() {
        BankFixture bank = fixture()
                .write("questions/echo/notes.md", "Say nothing.\n")
                .link("questions/echo/approach.md", "notes.md");
        assertThat(question(bank).approach()).contains("Say nothing.\n");
    }

    @Test
    void filesBesideTheBank_areNoneOfItsBusiness() {
        BankFixture bank = fixture().write("pom.xml", "<project/>").write("src/no bank file", "\0");
        assertThat(bank.bank().questions()).hasSize(1);
    }

    @Test
    void codeInTheStatement_mayLookLikeHtml() {
        BankFixture bank = fixture().append(BankFixture.STATEMENT, "`a<b>` and\n```\n<html>\n```\n1 < n\n");
        assertThat(question(bank).statement()).contains("<html>");
    }

    @Test
    void contentHash_changesWithATestAndNotWithASolution() {
        BankFixture bank = fixture();
        String before = question(bank).contentHash();
        bank.append(BankFixture.SOLUTION, "# same\n");
        assertThat(question(bank).contentHash()).isEqualTo(before);
        bank.append(BankFixture.CASES, "- {id: more, in: x, expect: x}\n");
        assertThat(question(bank).contentHash()).isNotEqualTo(before);
    }
}
