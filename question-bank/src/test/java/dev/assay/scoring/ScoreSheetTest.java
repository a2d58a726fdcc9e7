package dev.assay.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class ScoreSheetTest {
    private static final Outcome HALF = new Outcome(0.5);

    private static ScoredTest test(String id, String group, double weight) {
        return new ScoredTest(id, id.startsWith("s"), group, weight);
    }

    private static TestGroup group(String name, int points, Aggregate aggregate, String... requires) {
        return new TestGroup(name, points, aggregate, List.of(requires), List.of());
    }

    private static final List<ScoredTest> TESTS =
            List.of(test("s1", "a", 9), test("a1", "a", 1), test("a2", "a", 3), test("b1", "b", 1), test("b2", "b", 1));

    private static ScoreSheet groups(Aggregate first, Aggregate second, String... requires) {
        return new ScoreSheet(
                new Scoring.Groups(List.of(group("a", 40, first), group("b", 60, second, requires))), TESTS);
    }

    private static Map<String, Outcome> outcomes(Outcome s1, Outcome a1, Outcome a2, Outcome b1, Outcome b2) {
        return Map.of("s1", s1, "a1", a1, "a2", a2, "b1", b1, "b2", b2);
    }

    private static final Outcome P = Outcome.PASSED;
    private static final Outcome F = Outcome.FAILED;

    @Test
    void allTests_giveEverythingOrNothing() {
        ScoreSheet sheet = new ScoreSheet(new Scoring.AllTests(), TESTS);
        assertThat(sheet.score(outcomes(F, P, P, P, P)).points()).isEqualTo(100);
        assertThat(sheet.score(outcomes(P, P, P, P, F)).points()).isZero();
        assertThat(sheet.score(outcomes(P, P, P, P, HALF)).points()).isZero();
    }

    @Test
    void perTest_givesSharesByWeight() {
        ScoreSheet sheet = new ScoreSheet(new Scoring.PerTest(), TESTS);
        assertThat(sheet.score(outcomes(P, F, P, F, F)).points()).isEqualTo(50);
        assertThat(sheet.score(outcomes(P, F, F, HALF, HALF)).points()).isCloseTo(100 / 6.0, Offset.offset(1e-9));
    }

    @Test
    void samples_neverCount() {
        for (Scoring scoring : List.of(new Scoring.AllTests(), new Scoring.PerTest())) {
            ScoreSheet sheet = new ScoreSheet(scoring, TESTS);
            assertThat(sheet.score(outcomes(F, P, P, P, P)).points()).isEqualTo(100);
            assertThat(sheet.score(outcomes(P, F, F, F, F)).points()).isZero();
        }
    }

    @Test
    void sum_isTheWeightedShareOfAGroup() {
        Score score = groups(Aggregate.SUM, Aggregate.SUM).score(outcomes(P, P, F, P, P));
        assertThat(score.points()).isEqualTo(70);
        assertThat(score.groups())
                .containsExactly(new Score.Group("a", 10, 40, false), new Score.Group("b", 60, 60, true));
    }

    @Test
    void min_isTheWorstTestOfAGroup() {
        assertThat(groups(Aggregate.MIN, Aggregate.MIN)
                        .score(outcomes(P, P, HALF, P, F))
                        .points())
                .isEqualTo(20);
    }

    @Test
    void all_needsEveryTestOfAGroup() {
        assertThat(groups(Aggregate.ALL, Aggregate.ALL)
                        .score(outcomes(P, P, P, P, HALF))
                        .points())
                .isEqualTo(40);
    }

    @Test
    void requiredGroup_mustBePassedWhole() {
        ScoreSheet sheet = groups(Aggregate.SUM, Aggregate.SUM, "a");
        assertThat(sheet.score(outcomes(P, P, F, P, P)).points()).isEqualTo(10);
        assertThat(sheet.score(outcomes(F, P, P, P, P)).points()).isEqualTo(100);
    }

    @Test
    void groupThatIsNotAllowed_doesNotCountAsPassedEither() {
        Scoring scoring = new Scoring.Groups(List.of(
                group("a", 40, Aggregate.SUM), group("b", 30, Aggregate.SUM, "a"), group("c", 30, Aggregate.SUM, "b")));
        ScoreSheet sheet = new ScoreSheet(
                scoring, List.of(test("a1", "a", 1), test("a2", "a", 1), test("b1", "b", 1), test("c1", "c", 1)));
        assertThat(sheet.score(Map.of("a1", P, "a2", F, "b1", P, "c1", P)).points())
                .isEqualTo(20);
    }

    @Test
    void firstFailing_isFirstInJudgingOrderSamplesIncluded() {
        ScoreSheet sheet = groups(Aggregate.SUM, Aggregate.SUM);
        assertThat(sheet.score(outcomes(F, P, F, P, P)).firstFailing()).contains("s1");
        assertThat(sheet.score(outcomes(P, P, P, HALF, F)).firstFailing()).contains("b1");
        assertThat(sheet.score(outcomes(P, P, P, P, P)).firstFailing()).isEmpty();
        assertThat(sheet.score(Map.of("b2", F)).firstFailing()).contains("b2");
    }

    @Test
    void judging_goesGroupByGroupAndStopsAtTheFirstFailureOfAll() {
        ScoreSheet sheet = groups(Aggregate.ALL, Aggregate.SUM);
        assertThat(sheet.worthRunning(Map.of())).containsExactly("s1", "a1", "a2", "b1", "b2");
        assertThat(sheet.worthRunning(Map.of("s1", F, "a1", F))).containsExactly("s1", "a1", "b1", "b2");
        assertThat(groups(Aggregate.ALL, Aggregate.SUM, "a").worthRunning(Map.of("s1", P, "a1", F)))
                .containsExactly("s1", "a1");
        assertThat(groups(Aggregate.SUM, Aggregate.SUM, "a").worthRunning(Map.of("s1", P, "a1", F)))
                .containsExactly("s1", "a1", "a2");
        assertThat(groups(Aggregate.MIN, Aggregate.SUM).worthRunning(Map.of("a1", HALF)))
                .contains("a2");
        assertThat(new ScoreSheet(new Scoring.AllTests(), TESTS).worthRunning(Map.of("s1", F, "a1", F)))
                .containsExactly("s1", "a1");
        assertThat(new ScoreSheet(new Scoring.PerTest(), TESTS).worthRunning(Map.of("a1", F)))
                .hasSize(TESTS.size());
    }

    @Test
    void failureOfALaterTest_doesNotMakeAnEarlierOneWorthless() {
        assertThat(new ScoreSheet(new Scoring.AllTests(), TESTS).worthRunning(Map.of("a2", F)))
                .containsExactly("s1", "a1", "a2");
    }

    @Test
    void groups_mustMakeAHundredInAnOrderThatTheirRequirementsAllow() {
        refused(() -> new Scoring.Groups(List.of(group("a", 99, Aggregate.SUM))), "99 points in all (expected: 100)");
        refused(
                () -> new Scoring.Groups(List.of(group("a", 50, Aggregate.SUM, "b"), group("b", 50, Aggregate.SUM))),
                "requires \"b\" (expected: a group that stands before it)");
        refused(
                () -> new Scoring.Groups(List.of(group("a", 50, Aggregate.SUM), group("a", 50, Aggregate.SUM))),
                "is there twice");
        refused(() -> group("a", 0, Aggregate.SUM), "points 0 of group a (expected: 1 to 100)");
        refused(() -> group(" ", 10, Aggregate.SUM), "a name that is not blank");
    }

    @Test
    void groupsAndTests_mustFit() {
        Scoring scoring = new Scoring.Groups(List.of(group("a", 100, Aggregate.SUM)));
        refused(() -> new ScoreSheet(scoring, TESTS), "group \"b\" of test b1 (expected: one of a)");
        refused(() -> new ScoreSheet(scoring, List.of(test("s1", "a", 1), test("b1", "b", 1))), "has no test");
        refused(() -> new ScoreSheet(new Scoring.AllTests(), List.of(test("s1", "a", 1))), "no test is scored");
    }

    @Test
    void hints_costFiveEachAndTwentyAtMost() {
        assertThat(HintPenalty.DEFAULT.after(100, 0)).isEqualTo(100);
        assertThat(HintPenalty.DEFAULT.after(100, 3)).isEqualTo(85);
        assertThat(HintPenalty.DEFAULT.after(100, 9)).isEqualTo(80);
        assertThat(HintPenalty.DEFAULT.after(7, 2)).isZero();
        assertThat(HintPenalty.DEFAULT.after(100, Integer.MAX_VALUE)).isEqualTo(80);
        refused(() -> new HintPenalty(-1, 20), "0 to 100 each");
        refused(() -> HintPenalty.DEFAULT.after(100, -1), "hints -1 (expected: >= 0)");
    }

    private static void refused(Runnable construction, String message) {
        assertThatIllegalArgumentException().isThrownBy(construction::run).withMessageContaining(message);
    }
}
