package dev.assay.authoring.proof;

import static dev.assay.authoring.proof.Runs.killed;
import static dev.assay.authoring.proof.Runs.saying;
import static dev.assay.authoring.proof.Runs.test;
import static dev.assay.bank.solution.SolutionFolder.ACCEPTED;
import static dev.assay.bank.solution.SolutionFolder.BRUTE_FORCE;
import static dev.assay.bank.solution.SolutionFolder.RUN_TIME_ERROR;
import static dev.assay.bank.solution.SolutionFolder.TIME_LIMIT_EXCEEDED;
import static dev.assay.bank.solution.SolutionFolder.WRONG_ANSWER;
import static dev.assay.verdict.Verdict.AC;
import static dev.assay.verdict.Verdict.MLE;
import static dev.assay.verdict.Verdict.RTE;
import static dev.assay.verdict.Verdict.TLE;
import static dev.assay.verdict.Verdict.WA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.bank.solution.Expectation;
import dev.assay.bank.solution.Solution;
import dev.assay.verdict.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SolutionRulesTest {
    private static List<String> found(SolutionRun run) {
        return SolutionRules.check(run).stream()
                .map(found -> found.check().label() + ": " + found.message())
                .toList();
    }

    private static SolutionRun expecting(SolutionRun run, Set<Verdict> permitted, Set<Verdict> required, String said) {
        Solution filed = run.solution();
        Expectation expectation = new Expectation(permitted, required, Optional.of(said));
        Solution solution = new Solution(filed.language(), filed.file(), filed.folder(), expectation, filed.source());
        return new SolutionRun(solution, run.limitMs(), run.compileError(), run.tests());
    }

    @Test
    void acceptedSolution_passesEveryTest() {
        assertThat(found(Runs.of(ACCEPTED, test(AC, 10), test(AC, 500)))).isEmpty();
        assertThat(found(Runs.of(ACCEPTED, test(AC, 10), saying(WA, "answered 1, not 2"), test(TLE, 1200))))
                .containsExactly(
                        "accepted-verdict: gets WA on test t1: answered 1, not 2 (expected: AC)",
                        "accepted-verdict: gets TLE on test t2, 1.20 s (expected: AC)");
    }

    @Test
    void manyFailures_areCounted() {
        TestRun[] wrong = {test(WA, 1), test(WA, 1), test(WA, 1), test(WA, 1), test(WA, 1), test(WA, 1), test(WA, 1)};
        assertThat(found(Runs.of(ACCEPTED, wrong)))
                .hasSize(6)
                .last()
                .isEqualTo("accepted-verdict: fails on 2 more tests (expected: AC)");
    }

    @Test
    void acceptedSolution_thatTakesMoreThanHalfOfTheLimit_isAWarning() {
        assertThat(found(Runs.of(ACCEPTED, test(AC, 10), test(AC, 501))))
                .containsExactly(
                        "accepted-speed: takes 0.50 s on test t1 (expected: at most 0.50 s, half of the limit)");
    }

    @Test
    void wrongSolution_mustBeWrong_andNothingElse() {
        assertThat(found(Runs.of(WRONG_ANSWER, test(AC, 10), test(WA, 10)))).isEmpty();
        assertThat(found(Runs.of(WRONG_ANSWER, test(AC, 10), test(AC, 10))))
                .containsExactly("wrong-verdict: gets none of it on 2 tests (expected: WA on some test)");
        assertThat(found(Runs.of(WRONG_ANSWER, saying(RTE, "exit code 1"))))
                .containsExactly("wrong-verdict: gets RTE on test t0: exit code 1 (expected: AC, WA)");
    }

    @Test
    void slowSolution_mustTakeHalfAsLongAgainAsTheLimit() {
        assertThat(found(Runs.of(TIME_LIMIT_EXCEEDED, test(AC, 10), killed()))).isEmpty();
        assertThat(found(Runs.of(TIME_LIMIT_EXCEEDED, test(AC, 10), test(TLE, 1500))))
                .isEmpty();
        assertThat(found(Runs.of(TIME_LIMIT_EXCEEDED, test(AC, 10), test(TLE, 1300))))
                .containsExactly("slow-verdict: takes 1.30 s on test t1 (expected: at least 1.50 s on some test)");
        assertThat(found(Runs.of(TIME_LIMIT_EXCEEDED, test(AC, 10), test(AC, 20))))
                .containsExactly("slow-verdict: takes 0.02 s on test t1 (expected: at least 1.50 s on some test)");
    }

    @Test
    void slowSolution_thatCrashesOrIsWrong_isAnError() {
        assertThat(found(Runs.of(TIME_LIMIT_EXCEEDED, saying(RTE, "SIGSEGV"))))
                .containsExactly("slow-verdict: gets RTE on test t0: SIGSEGV (expected: AC, TLE)");
        assertThat(found(Runs.of(TIME_LIMIT_EXCEEDED, test(WA, 10)))).hasSize(1);
    }

    @Test
    void crashingSolution_mustCrash() {
        assertThat(found(Runs.of(RUN_TIME_ERROR, test(AC, 10), saying(RTE, "exit code 1"))))
                .isEmpty();
        assertThat(found(Runs.of(RUN_TIME_ERROR, test(AC, 10))))
                .containsExactly("crash-verdict: gets none of it on 1 tests (expected: RTE on some test)");
    }

    @Test
    void bruteForce_mayBeSlowAndLarge_andMustBeRight() {
        assertThat(found(Runs.of(BRUTE_FORCE, test(AC, 10), test(TLE, 1100)))).isEmpty();
        assertThat(found(Runs.of(BRUTE_FORCE, test(MLE, 10)))).isEmpty();
        assertThat(found(Runs.of(BRUTE_FORCE, test(AC, 10)))).isEmpty();
        assertThat(found(Runs.of(BRUTE_FORCE, saying(WA, "answered 1, not 2"))))
                .containsExactly("brute-force-verdict: gets WA on test t0: answered 1, not 2 (expected: AC, TLE, MLE)");
    }

    @Test
    void solutionThatDoesNotCompile_isOneError() {
        SolutionRun run = Runs.of(WRONG_ANSWER);
        SolutionRun broken =
                new SolutionRun(run.solution(), Runs.LIMIT_MS, Optional.of("main.py:1: no\nmore"), List.of());
        assertThat(found(broken)).containsExactly("compiles: does not compile: main.py:1: no (expected: it does)");
    }

    @Test
    void message_mustBeSaid() {
        SolutionRun run = Runs.of(RUN_TIME_ERROR, saying(RTE, "exit code 1, IndexError: list index out of range"));
        assertThat(found(expecting(run, Set.of(AC, RTE), Set.of(RTE), "indexerror")))
                .isEmpty();
        assertThat(found(expecting(run, Set.of(AC, RTE), Set.of(RTE), "KeyError")))
                .containsExactly("solution-message: fails, and nothing says \"KeyError\" (expected: on some test)");
    }

    @Test
    void nothingIsSettled_forAnAcceptedSolution() {
        assertThat(Deciding.settles(ACCEPTED.expectation(), 1000, test(WA, 10))).isFalse();
    }

    @Test
    void firstFailure_settlesTheOthers() {
        assertThat(Deciding.settles(WRONG_ANSWER.expectation(), 1000, test(AC, 10)))
                .isFalse();
        assertThat(Deciding.settles(WRONG_ANSWER.expectation(), 1000, test(WA, 10)))
                .isTrue();
        assertThat(Deciding.settles(WRONG_ANSWER.expectation(), 1000, test(RTE, 10)))
                .isTrue();
        assertThat(Deciding.settles(BRUTE_FORCE.expectation(), 1000, test(TLE, 1100)))
                .isTrue();
        assertThat(Deciding.settles(TIME_LIMIT_EXCEEDED.expectation(), 1000, test(TLE, 1200)))
                .isFalse();
        assertThat(Deciding.settles(TIME_LIMIT_EXCEEDED.expectation(), 1000, killed()))
                .isTrue();
    }
}
