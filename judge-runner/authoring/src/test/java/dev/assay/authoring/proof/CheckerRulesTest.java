package dev.assay.authoring.proof;

import static dev.assay.bank.finding.Check.REJECTS_NOISE;
import static dev.assay.bank.finding.Check.REJECTS_NOTHING;
import static dev.assay.bank.finding.Check.REJECTS_OTHER_ANSWERS;
import static dev.assay.verdict.Verdict.AC;
import static dev.assay.verdict.Verdict.IE;
import static dev.assay.verdict.Verdict.WA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.finding.Check;
import dev.assay.bank.tests.TestPlace;
import dev.assay.question.TestCase;
import dev.assay.verdict.Verdict;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckerRulesTest {
    private static Tried tried(Check check, Verdict verdict, String said) {
        TestCase test =
                new TestCase("t", false, "secret", new byte[0], new byte[0], 1, Optional.empty(), Optional.empty());
        TestPlace place = new TestPlace(Path.of("questions/q/tests/cases.yaml"), 7);
        return new Tried(new Trial(check, "something", test, new byte[0], place), verdict, said);
    }

    private static List<String> found(Tried... tried) {
        return CheckerRules.check(Arrays.asList(tried)).stream()
                .map(found -> found.line() + " " + found.check().label() + ": " + found.message())
                .toList();
    }

    @Test
    void rejection_isWhatIsExpected() {
        assertThat(found(tried(REJECTS_NOTHING, WA, ""), tried(REJECTS_OTHER_ANSWERS, WA, "")))
                .isEmpty();
    }

    @Test
    void acceptance_isAnError() {
        assertThat(found(tried(REJECTS_NOTHING, AC, "fine")))
                .containsExactly(
                        "7 rejects-nothing: the checker accepts something for test t (expected: it is rejected)");
    }

    @Test
    void checkerThatFails_isAnError_withWhatItSaid() {
        assertThat(found(tried(REJECTS_NOISE, IE, "exit code 1"), tried(REJECTS_OTHER_ANSWERS, IE, "")))
                .containsExactly(
                        "7 rejects-noise: the checker fails on something for test t: exit code 1 (expected: it is rejected)",
                        "7 rejects-other-answers: the checker fails on something for test t (expected: it is rejected)");
    }

    @Test
    void anotherTestsAnswer_mayBeRightByChance_butNotEachTime() {
        assertThat(found(tried(REJECTS_OTHER_ANSWERS, AC, ""), tried(REJECTS_OTHER_ANSWERS, WA, "")))
                .isEmpty();
        assertThat(found(tried(REJECTS_OTHER_ANSWERS, AC, ""), tried(REJECTS_OTHER_ANSWERS, AC, "")))
                .singleElement()
                .asString()
                .contains("as it does in all 2 pairs of tests tried");
    }
}
