package dev.assay.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.finding.Check;
import dev.assay.bank.solution.Solution;
import dev.assay.bank.solution.SolutionFolder;
import dev.assay.language.Languages;
import dev.assay.question.Difficulty;
import dev.assay.question.Kind;
import dev.assay.question.ProseTask;
import dev.assay.question.Rubric;
import dev.assay.question.TestCase;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The bank this module carries. Surefire runs tests in the module's folder, which is the bank. */
class RealBankTest {
    private static final Path BANK = Path.of("").toAbsolutePath();

    /** Read once, as the recipes of a whole bank take their time. */
    private static final BankReading READING = new BankReader(Languages.bundled()).read(BANK);

    static List<BankQuestion> questions() {
        return questions(READING);
    }

    private static List<BankQuestion> questions(BankReading reading) {
        return switch (reading) {
            case BankReading.Valid valid -> valid.bank().questions();
            case BankReading.Invalid(List<Diagnostic> diagnostics) -> throw new AssertionError(diagnostics);
        };
    }

    @Test
    void bank_isValid() {
        assertThat(READING).isInstanceOf(BankReading.Valid.class);
    }

    private static List<BankQuestion> programs() {
        return questions().stream()
                .filter(question -> question.question().kind().isCode())
                .toList();
    }

    @Test
    void bank_hasQuestionsOfEveryKind() {
        Map<Kind, Long> kinds = questions().stream()
                .collect(Collectors.groupingBy(question -> question.question().kind(), Collectors.counting()));
        assertThat(kinds.keySet()).containsExactlyInAnyOrder(Kind.values());
        assertThat(kinds.values()).allMatch(count -> count >= 2);
    }

    @Test
    void bank_hasNoWarningsButThatItIsYoung() {
        assertThat(READING.findings()).allMatch(found -> found.check() == Check.TOPIC_FAMILY);
    }

    @Test
    void everyRubric_findsItsPointsInTheApproach() {
        for (BankQuestion question : questions()) {
            if (question.question().task() instanceof ProseTask(Kind _, Rubric rubric)) {
                String approach = question.question().approach().orElseThrow();
                long found = rubric.keyPoints().stream()
                        .filter(point -> point.match().stream().anyMatch(pattern -> pattern.isFoundIn(approach)))
                        .count();
                assertThat(found).as(question.question().slug().value()).isGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void bank_coversAllDifficulties() {
        assertThat(questions())
                .extracting(question -> question.question().difficulty())
                .contains(Difficulty.values());
    }

    @Test
    void everyProgram_hasTwoSamplesAndTwelveTests() {
        assertThat(programs()).allSatisfy(question -> {
            List<TestCase> tests = question.question().tests();
            assertThat(tests).hasSizeGreaterThanOrEqualTo(12);
            assertThat(tests.stream().filter(TestCase::sample)).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    @Test
    void everyProgram_isSolvedInEveryLanguageItOffers() {
        assertThat(programs()).allSatisfy(question -> {
            Set<String> solved = new HashSet<>();
            question.solutions().stream()
                    .filter(solution -> solution.folder() == SolutionFolder.ACCEPTED)
                    .forEach(solution -> solved.add(solution.language()));
            assertThat(solved)
                    .containsExactlyInAnyOrderElementsOf(
                            question.question().requireCode().languages());
        });
    }

    @Test
    void everyProgram_hasAWrongAndASlowSolution() {
        assertThat(programs()).allSatisfy(question -> {
            assertThat(question.solutions())
                    .extracting(Solution::folder)
                    .contains(SolutionFolder.WRONG_ANSWER, SolutionFolder.TIME_LIMIT_EXCEEDED);
        });
    }

    @Test
    void everyProgram_hasThreeHintsAnApproachAndARubric() {
        assertThat(programs()).allSatisfy(question -> {
            assertThat(question.question().hints()).hasSize(3);
            assertThat(question.question().approach()).isPresent();
            assertThat(question.question().rubric()).isPresent();
            assertThat(question.question().timeLimitMin()).isPresent();
        });
    }

    @Test
    void reading_isTheSameTwice() {
        assertThat(questions(new BankReader(Languages.bundled()).read(BANK))).isEqualTo(questions());
    }
}
