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
     * The tests that were not run yet and can still change the points, in the order to run them: samples first, then
     * group by group. Empty when the points are settled.
     */
    public List<String> undecided(Map<String, Outcome> outcomes) {
        List<ScoredTest> open =
                new ArrayList<>(tests.stream().filter(ScoredTest::sample).toList());
        switch (scoring) {
            case Scoring.AllTests _ -> open.addAll(open(Aggregate.ALL, scored(), outcomes));
            case Scoring.PerTest _ -> open.addAll(scored());
            case Scoring.Groups(List<TestGroup> groups) -> {
                Set<String> failed = new HashSet<>();
                for (TestGroup group : groups) {
                    boolean lost = group.requires().stream().anyMatch(failed::contains);
                    if (!lost) {
                        open.addAll(open(group.aggregate(), of(group), outcomes));
                    }
                    if (lost || anyFailed(of(group), outcomes)) {
                        failed.add(group.name());
                    }
                }
            }
        }
        return open.stream()
                .map(ScoredTest::id)
                .filter(id -> !outcomes.containsKey(id))
                .toList();
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

    /** Those that matter as long as nothing failed that settles their aggregate. */
    private static List<ScoredTest> open(Aggregate aggregate, List<ScoredTest> tests, Map<String, Outcome> outcomes) {
        return switch (aggregate) {
            case SUM -> tests;
            case MIN ->
                tests.stream().anyMatch(test -> Outcome.FAILED.equals(outcomes.get(test.id()))) ? List.of() : tests;
            case ALL -> anyFailed(tests, outcomes) ? List.of() : tests;
        };
    }

    private static boolean anyFailed(List<ScoredTest> tests, Map<String, Outcome> outcomes) {
        return tests.stream()
                .anyMatch(test -> outcomes.containsKey(test.id())
                        && !outcomes.get(test.id()).passed());
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
                .filter(test -> anyFailed(List.of(test), outcomes))
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
