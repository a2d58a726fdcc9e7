package dev.assay.runner.judging;

import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.TestResult;
import dev.assay.scoring.Outcome;
import dev.assay.scoring.Score;
import dev.assay.scoring.ScoreSheet;
import dev.assay.scoring.ScoredTest;
import dev.assay.verdict.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which tests of a job are worth running, in which order, and what they are worth together. Tests are told apart by their place
 * in the job. Whether one is worth running depends on the results of those before it alone, so it does not matter in which order
 * results come in.
 */
public sealed interface Agenda {
    /**
     * The places of the tests that are worth running as far as is known, those that were run included, in the order to run them.
     *
     * @param results of the tests that were run, by place
     */
    List<Integer> worthRunning(Map<Integer, TestResult> results);

    /**
     * What the tests are worth.
     *
     * @param results of the tests that count; none when the program did not compile
     * @return empty where nothing is scored, and where we failed to judge
     */
    Optional<Score> score(Map<Integer, TestResult> results);

    /** The one that a job asks for. */
    static Agenda of(JudgeJob job) {
        return job.scoring().isPresent()
                ? new Scored(job.tests(), sheet(job))
                : new Unscored(job.tests().size(), job.stopOnFailure());
    }

    private static ScoreSheet sheet(JudgeJob job) {
        return new ScoreSheet(
                job.scoring().orElseThrow(),
                job.tests().stream()
                        .map(test -> new ScoredTest(
                                test.name(), test.sample(), test.group().orElse(""), test.weight()))
                        .toList());
    }

    private static boolean isOurs(TestResult result) {
        return result.verdict().equals(Optional.of(Verdict.IE));
    }

    /**
     * All tests, or those up to the first that failed.
     *
     * @param count of the tests
     */
    record Unscored(int count, boolean stopOnFailure) implements Agenda {
        @Override
        public List<Integer> worthRunning(Map<Integer, TestResult> results) {
            List<Integer> places = new ArrayList<>();
            for (int place = 0; place < count; place++) {
                places.add(place);
                if (results.containsKey(place) && ends(results.get(place))) {
                    break;
                }
            }
            return places;
        }

        private boolean ends(TestResult result) {
            return isOurs(result) || (stopOnFailure && !result.outcome().passed());
        }

        @Override
        public Optional<Score> score(Map<Integer, TestResult> results) {
            return Optional.empty();
        }
    }

    /** Those that can still change the points. */
    record Scored(List<JudgeTest> tests, ScoreSheet sheet) implements Agenda {
        public Scored {
            tests = List.copyOf(tests);
        }

        @Override
        public List<Integer> worthRunning(Map<Integer, TestResult> results) {
            Map<String, Integer> places = new HashMap<>();
            IntStream.range(0, tests.size())
                    .forEach(place -> places.put(tests.get(place).name(), place));
            List<Integer> worth = new ArrayList<>();
            for (String name : sheet.worthRunning(outcomes(results))) {
                int place = places.get(name);
                worth.add(place);
                if (results.containsKey(place) && isOurs(results.get(place))) {
                    break;
                }
            }
            return worth;
        }

        @Override
        public Optional<Score> score(Map<Integer, TestResult> results) {
            return results.values().stream().anyMatch(Agenda::isOurs)
                    ? Optional.empty()
                    : Optional.of(sheet.score(outcomes(results)));
        }

        private Map<String, Outcome> outcomes(Map<Integer, TestResult> results) {
            Map<String, Outcome> outcomes = new HashMap<>();
            results.forEach((place, result) -> outcomes.put(tests.get(place).name(), result.outcome()));
            return outcomes;
        }
    }
}
