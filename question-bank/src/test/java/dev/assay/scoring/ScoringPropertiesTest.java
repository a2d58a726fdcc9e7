package dev.assay.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;

/** What holds for every scoring and all outcomes. */
class ScoringPropertiesTest {
    private static final double ROUNDING = 1e-9;

    /** A sheet with its tests, and an outcome for each of them. */
    record Judged(ScoreSheet sheet, List<ScoredTest> tests, List<Outcome> outcomes) {
        Map<String, Outcome> byId() {
            Map<String, Outcome> byId = new HashMap<>();
            for (int i = 0; i < tests.size(); i++) {
                byId.put(tests.get(i).id(), outcomes.get(i));
            }
            return byId;
        }

        double points() {
            return sheet.score(byId()).points();
        }
    }

    private static Arbitrary<Outcome> outcome() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Outcome.PASSED)),
                Tuple.of(3, Arbitraries.just(Outcome.FAILED)),
                Tuple.of(1, Arbitraries.doubles().between(0, 1).map(Outcome::new)));
    }

    private static Arbitrary<Scoring> scoring() {
        Arbitrary<Scoring> grouped = Arbitraries.of(Aggregate.values())
                .list()
                .ofSize(3)
                .flatMap(aggregates -> Arbitraries.integers().between(0, 7).map(bits -> groups(aggregates, bits)));
        return Arbitraries.oneOf(
                Arbitraries.just(new Scoring.AllTests()), Arbitraries.just(new Scoring.PerTest()), grouped);
    }

    private static Scoring groups(List<Aggregate> aggregates, int requirements) {
        List<String> second = (requirements & 1) == 0 ? List.of() : List.of("0");
        List<String> third = new ArrayList<>();
        if ((requirements & 2) != 0) {
            third.add("0");
        }
        if ((requirements & 4) != 0) {
            third.add("1");
        }
        return new Scoring.Groups(List.of(
                new TestGroup("0", 50, aggregates.get(0), List.of(), List.of()),
                new TestGroup("1", 20, aggregates.get(1), second, List.of()),
                new TestGroup("2", 30, aggregates.get(2), third, List.of())));
    }

    private static Arbitrary<List<ScoredTest>> tests() {
        return Arbitraries.doubles()
                .between(0.001, 1000)
                .ofScale(3)
                .list()
                .ofMinSize(4)
                .ofMaxSize(12)
                .map(weights -> {
                    List<ScoredTest> tests = new ArrayList<>();
                    for (int i = 0; i < weights.size(); i++) {
                        tests.add(new ScoredTest("t" + i, i == 3, Integer.toString(i % 3), weights.get(i)));
                    }
                    return tests;
                });
    }

    @Provide
    Arbitrary<Judged> judged() {
        return Combinators.combine(scoring(), tests())
                .as((scoring, tests) -> Map.entry(new ScoreSheet(scoring, tests), tests))
                .flatMap(entry -> outcome()
                        .list()
                        .ofSize(entry.getValue().size())
                        .map(outcomes -> new Judged(entry.getKey(), entry.getValue(), outcomes)));
    }

    @Property
    void points_areBetweenNoneAndAll(@ForAll("judged") Judged judged) {
        assertThat(judged.points()).isBetween(0.0, 100.0 + ROUNDING);
        judged.sheet()
                .score(judged.byId())
                .groups()
                .forEach(group -> assertThat(group.points()).isBetween(0.0, group.most() + ROUNDING));
    }

    @Property
    void everythingPassed_isAHundred_andNothingIsNone(@ForAll("judged") Judged judged) {
        Map<String, Outcome> passed = new HashMap<>();
        judged.tests().forEach(test -> passed.put(test.id(), Outcome.PASSED));
        assertThat(judged.sheet().score(passed).points()).isEqualTo(100);
        assertThat(judged.sheet().score(passed).firstFailing()).isEmpty();
        assertThat(judged.sheet().score(Map.of()).points()).isZero();
    }

    @Property
    void betterOutcome_neverCostsPoints(@ForAll("judged") Judged judged, @ForAll @IntRange(max = 11) int at) {
        Map<String, Outcome> better = judged.byId();
        better.put(judged.tests().get(at % judged.tests().size()).id(), Outcome.PASSED);
        assertThat(judged.sheet().score(better).points()).isGreaterThanOrEqualTo(judged.points() - ROUNDING);
    }

    @Property
    void samples_neverChangePoints(@ForAll("judged") Judged judged) {
        Map<String, Outcome> other = judged.byId();
        judged.tests().stream().filter(ScoredTest::sample).forEach(test -> other.put(test.id(), Outcome.FAILED));
        assertThat(judged.sheet().score(other).points()).isEqualTo(judged.points());
    }

    @Property
    void judgingOnlyWhatIsWorthIt_endsWithTheSamePoints(@ForAll("judged") Judged judged) {
        Map<String, Outcome> known = new HashMap<>();
        List<String> open = open(judged, known);
        while (!open.isEmpty()) {
            known.put(open.getFirst(), judged.byId().get(open.getFirst()));
            open = open(judged, known);
        }
        assertThat(judged.sheet().score(known).points()).isCloseTo(judged.points(), Offset.offset(ROUNDING));
    }

    @Property
    void outcomesThatCount_areTheSameInWhateverOrderTheyComeIn(@ForAll("judged") Judged judged, @ForAll Random random) {
        Map<String, Outcome> known = new HashMap<>();
        List<String> open = open(judged, known);
        while (!open.isEmpty()) {
            String next = open.get(random.nextInt(open.size()));
            known.put(next, judged.byId().get(next));
            open = open(judged, known);
        }
        assertThat(judged.sheet().worthRunning(known)).isEqualTo(judged.sheet().worthRunning(judged.byId()));
    }

    private static List<String> open(Judged judged, Map<String, Outcome> known) {
        return judged.sheet().worthRunning(known).stream()
                .filter(id -> !known.containsKey(id))
                .toList();
    }

    @Property
    void groups_addUpToThePoints(@ForAll("judged") Judged judged) {
        Score score = judged.sheet().score(judged.byId());
        double sum = score.groups().stream().mapToDouble(Score.Group::points).sum();
        assertThat(score.groups().isEmpty() || Math.abs(sum - score.points()) < ROUNDING)
                .isTrue();
    }

    @Property
    void moreHints_neverGivePoints(
            @ForAll @DoubleRange(max = 100) double points, @ForAll @IntRange(max = 1000) int hints) {
        double left = HintPenalty.DEFAULT.after(points, hints);
        assertThat(left).isBetween(0.0, points);
        assertThat(HintPenalty.DEFAULT.after(points, hints + 1)).isLessThanOrEqualTo(left);
        assertThat(left).isGreaterThanOrEqualTo(points - 20);
    }
}
