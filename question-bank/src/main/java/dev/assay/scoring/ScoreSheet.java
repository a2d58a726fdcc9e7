package dev.assay.scoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The tests of a question under its scoring: what outcomes are worth, and which tests are still worth running. A test
 * without an outcome was not run and gives nothing. The same outcomes always give the same score.
 */
public final class ScoreSheet {
    private final Scoring scoring;
    private final List<ScoredTest> tests;

    /**
     * @param tests in judging order
     * @throws IllegalArgumentException if no test is scored, a scored test is in no group, or a group has no scored test
     */
    public ScoreSheet(Scoring scoring, List<ScoredTest> tests) {
        this.scoring = Objects.requireNonNull(scoring, "scoring");
        this.tests = List.copyOf(tests);
        if (scored().isEmpty()) {
            throw new IllegalArgumentException("no test is scored (expected: at least one that is no sample)");
        }
        if (scoring instanceof Scoring.Groups grouped) {
            requireGroups(grouped);
        }
    }

    /** What the outcomes, by test id, are worth. */
    public Score score(Map<String, Outcome> outcomes) {
        return switch (scoring) {
            case Scoring.AllTests _ -> score(Scoring.FULL * share(Aggregate.ALL, scored(), outcomes), outcomes);
            case Scoring.PerTest _ -> score(Scoring.FULL * share(Aggregate.SUM, scored(), outcomes), outcomes);
            case Scoring.Groups(List<TestGroup> groups) -> grouped(groups, outcomes);
        };
    }

    /**
     * The tests that are worth running as far as is known, those that were run included, in the order to run them: samples
     * first, then group by group. Whether a test is among them is decided by the outcomes of those before it alone, so in
     * whatever order outcomes come in, the same ones count in the end. What is left out never changes the points.
     */
    public List<String> worthRunning(Map<String, Outcome> outcomes) {
        List<String> worth = new ArrayList<>(
                tests.stream().filter(ScoredTest::sample).map(ScoredTest::id).toList());
        switch (scoring) {
            case Scoring.AllTests _ -> addUntilSettled(worth, Aggregate.ALL, scored(), outcomes);
            case Scoring.PerTest _ -> addUntilSettled(worth, Aggregate.SUM, scored(), outcomes);
            case Scoring.Groups(List<TestGroup> groups) -> {
                Set<String> failed = new HashSet<>();
                for (TestGroup group : groups) {
                    boolean lost = group.requires().stream().anyMatch(failed::contains);
                    if (lost || !addUntilSettled(worth, group.aggregate(), of(group), outcomes)) {
                        failed.add(group.name());
                    }
                }
            }
        }
        return worth;
    }

    /** Adds tests up to the one that settles their aggregate; false when one of them failed. */
    private static boolean addUntilSettled(
            List<String> worth, Aggregate aggregate, List<ScoredTest> tests, Map<String, Outcome> outcomes) {
        boolean passed = true;
        for (ScoredTest test : tests) {
            worth.add(test.id());
            Outcome outcome = outcomes.getOrDefault(test.id(), Outcome.PASSED);
            passed &= outcome.passed();
            if (settles(aggregate, outcome)) {
                break;
            }
        }
        return passed;
    }

    private static boolean settles(Aggregate aggregate, Outcome outcome) {
        return switch (aggregate) {
            case SUM -> false;
            case MIN -> outcome.equals(Outcome.FAILED);
            case ALL -> !outcome.passed();
        };
    }

    private Score grouped(List<TestGroup> groups, Map<String, Outcome> outcomes) {
        List<Score.Group> scores = new ArrayList<>();
        Set<String> passed = new HashSet<>();
        double points = 0;
        for (TestGroup group : groups) {
            boolean allowed = passed.containsAll(group.requires());
            double share = allowed ? share(group.aggregate(), of(group), outcomes) : 0;
            boolean whole = allowed && share(Aggregate.ALL, of(group), outcomes) == 1;
            if (whole) {
                passed.add(group.name());
            }
            scores.add(new Score.Group(group.name(), group.points() * share, group.points(), whole));
            points += group.points() * share;
        }
        return new Score(points, scores, firstFailing(outcomes));
    }

    private Score score(double points, Map<String, Outcome> outcomes) {
        return new Score(points, List.of(), firstFailing(outcomes));
    }

    private static double share(Aggregate aggregate, List<ScoredTest> tests, Map<String, Outcome> outcomes) {
        return switch (aggregate) {
            case SUM -> weighted(tests, outcomes) / weighted(tests, Map.of(), Outcome.PASSED);
            case MIN ->
                tests.stream()
                        .mapToDouble(test -> of(test, outcomes).share())
                        .min()
                        .orElse(0);
            case ALL -> tests.stream().allMatch(test -> of(test, outcomes).passed()) ? 1 : 0;
        };
    }

    private static double weighted(List<ScoredTest> tests, Map<String, Outcome> outcomes) {
        return weighted(tests, outcomes, Outcome.FAILED);
    }

    private static double weighted(List<ScoredTest> tests, Map<String, Outcome> outcomes, Outcome otherwise) {
        double sum = 0;
        for (ScoredTest test : tests) {
            sum += test.weight() * outcomes.getOrDefault(test.id(), otherwise).share();
        }
        return sum;
    }

    private static Outcome of(ScoredTest test, Map<String, Outcome> outcomes) {
        return outcomes.getOrDefault(test.id(), Outcome.FAILED);
    }

    private Optional<String> firstFailing(Map<String, Outcome> outcomes) {
        return tests.stream()
                .filter(test -> outcomes.containsKey(test.id())
                        && !outcomes.get(test.id()).passed())
                .map(ScoredTest::id)
                .findFirst();
    }

    private List<ScoredTest> scored() {
        return tests.stream().filter(test -> !test.sample()).toList();
    }

    private List<ScoredTest> of(TestGroup group) {
        return scored().stream()
                .filter(test -> test.group().equals(group.name()))
                .toList();
    }

    private void requireGroups(Scoring.Groups grouped) {
        for (TestGroup group : grouped.groups()) {
            if (of(group).isEmpty()) {
                throw new IllegalArgumentException(
                        "group " + group.name() + " has no test (expected: at least one that is no sample)");
            }
        }
        List<String> names = grouped.groups().stream().map(TestGroup::name).toList();
        for (ScoredTest test : scored()) {
            if (!names.contains(test.group())) {
                throw new IllegalArgumentException("group \"" + test.group() + "\" of test " + test.id()
                        + " (expected: one of " + String.join(", ", names) + ")");
            }
        }
    }
}
