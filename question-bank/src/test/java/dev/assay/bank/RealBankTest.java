package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.language.Languages;
import dev.assay.question.Difficulty;
import dev.assay.question.TestCase;
import dev.assay.verdict.Verdict;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bank this module carries. Surefire runs tests in the module's folder, which is the bank. */
class RealBankTest {
    private static final Path BANK = Path.of("").toAbsolutePath();

    private static List<BankQuestion> questions() {
        return switch (new BankReader(Languages.bundled()).read(BANK)) {
            case BankReading.Valid(Bank bank) -> bank.questions();
            case BankReading.Invalid(List<Diagnostic> diagnostics) -> throw new AssertionError(diagnostics);
        };
    }

    @Test
    void bank_isValid() {
        assertThat(new BankReader(Languages.bundled()).read(BANK)).isInstanceOf(BankReading.Valid.class);
    }

    @Test
    void bank_coversAllDifficulties() {
        List<Difficulty> difficulties = questions().stream()
                .map(question -> question.question().difficulty())
                .toList();
        assertThat(difficulties).hasSize(5).contains(Difficulty.values());
    }

    @Test
    void everyQuestion_hasTwoSamplesAndTwelveTests() {
        assertThat(questions()).allSatisfy(question -> {
            List<TestCase> tests = question.question().tests();
            assertThat(tests).hasSizeGreaterThanOrEqualTo(12);
            assertThat(tests.stream().filter(TestCase::sample)).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void everyQuestion_isSolvedInEveryLanguageItOffers() {
        assertThat(questions()).allSatisfy(question -> {
            Set<String> solved = new HashSet<>();
            question.solutions().stream()
                    .filter(solution -> solution.expected() == ExpectedVerdict.ACCEPTED)
                    .forEach(solution -> solved.add(solution.language()));
            assertThat(solved)
                    .containsExactlyInAnyOrderElementsOf(question.question().languages());
        });
    }

    @Test
    void everyQuestion_hasAWrongAndASlowSolution() {
        assertThat(questions()).allSatisfy(question -> {
            List<Verdict> verdicts = new ArrayList<>();
            question.solutions()
                    .forEach(solution -> verdicts.add(solution.expected().verdict()));
            assertThat(verdicts).contains(Verdict.WA, Verdict.TLE);
        });
    }

    @Test
    void everyQuestion_hasThreeHintsAnApproachAndARubric() {
        assertThat(questions()).allSatisfy(question -> {
            assertThat(question.question().hints()).hasSize(3);
            assertThat(question.question().approach()).isPresent();
            assertThat(question.question().rubric()).isPresent();
            assertThat(question.question().timeLimitMin()).isPresent();
        });
    }

    @Test
    void reading_isTheSameTwice() {
        assertThat(questions()).isEqualTo(questions());
    }
}
