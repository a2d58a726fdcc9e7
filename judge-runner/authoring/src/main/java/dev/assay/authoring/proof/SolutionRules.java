package dev.assay.authoring.proof;

import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Check;
import dev.assay.bank.solution.Expectation;
import dev.assay.bank.solution.Solution;
import dev.assay.verdict.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What must hold for each solution, seen from what it came to. */
public final class SolutionRules {
    /** Tests named of one solution that fails. */
    private static final int SHOWN = 5;

    private final SolutionRun run;
    private final Expectation expectation;
    private final List<Diagnostic> found = new ArrayList<>();

    private SolutionRules(SolutionRun run) {
        this.run = run;
        this.expectation = run.solution().expectation();
    }

    /** Everything that is wrong with it. */
    public static List<Diagnostic> check(SolutionRun run) {
        SolutionRules rules = new SolutionRules(run);
        if (run.compileError().isPresent()) {
            rules.report(
                    Check.COMPILES,
                    "does not compile: "
                            + run.compileError().get().lines().findFirst().orElse("") + " (expected: it does)");
        } else {
            rules.checkPermitted();
            if (rules.found.isEmpty()) {
                rules.checkRequired();
            }
            rules.checkSpeed();
        }
        return rules.found;
    }

    private void checkPermitted() {
        List<TestRun> forbidden = run.tests().stream()
                .filter(test -> !expectation.permitted().contains(test.verdict()))
                .toList();
        for (TestRun test : forbidden.stream().limit(SHOWN).toList()) {
            report(
                    verdictCheck(),
                    "gets " + test.verdict() + " on test " + test.test() + said(test) + " (expected: "
                            + Expectation.words(expectation.permitted()) + ")");
        }
        if (forbidden.size() > SHOWN) {
            report(
                    verdictCheck(),
                    "fails on " + (forbidden.size() - SHOWN) + " more tests (expected: "
                            + Expectation.words(expectation.permitted()) + ")");
        }
    }

    private void checkRequired() {
        if (expectation.isAcceptance()
                || expectation.required().isEmpty()
                || run.tests().stream().anyMatch(test -> Deciding.shows(expectation, run.limitMs(), test))) {
            return;
        }
        boolean failsRight = run.tests().stream()
                .anyMatch(test -> !test.accepted() && expectation.required().contains(test.verdict()));
        if (expectation.requiresSlowness() && expectation.isSaidBy("")) {
            report(
                    verdictCheck(),
                    "takes " + longest() + " (expected: at least " + seconds(Deciding.FAR_OVER * run.limitMs())
                            + " on some test)");
        } else if (failsRight) {
            report(
                    Check.SOLUTION_MESSAGE,
                    "fails, and nothing says \"" + expectation.message().orElse("") + "\" (expected: on some test)");
        } else {
            report(
                    verdictCheck(),
                    "gets none of it on " + run.tests().size() + " tests (expected: "
                            + Expectation.words(expectation.required()) + " on some test)");
        }
    }

    private void checkSpeed() {
        int limit = run.limitMs();
        if (expectation.isAcceptance() && found.isEmpty() && 2 * run.slowestMs() > limit) {
            report(
                    Check.ACCEPTED_SPEED,
                    "takes " + longest() + " (expected: at most " + seconds(limit / 2.0) + ", half of the limit)");
        }
    }

    private String longest() {
        return run.tests().stream()
                .max(Comparator.comparingInt(TestRun::cpuMs))
                .map(test -> seconds(test.cpuMs()) + " on test " + test.test())
                .orElse("no time");
    }

    private Check verdictCheck() {
        return switch (run.solution().folder()) {
            case ACCEPTED -> Check.ACCEPTED_VERDICT;
            case WRONG_ANSWER -> Check.WRONG_VERDICT;
            case TIME_LIMIT_EXCEEDED -> Check.SLOW_VERDICT;
            case RUN_TIME_ERROR -> Check.CRASH_VERDICT;
            case BRUTE_FORCE -> Check.BRUTE_FORCE_VERDICT;
        };
    }

    private static String said(TestRun test) {
        String time = test.verdict() == Verdict.TLE ? ", " + seconds(test.cpuMs()) : "";
        return time + (test.said().isEmpty() ? "" : ": " + test.said());
    }

    private void report(Check check, String message) {
        Solution solution = run.solution();
        found.add(new Diagnostic(solution.file(), 0, check, message));
    }

    private static String seconds(double ms) {
        return String.format(Locale.ROOT, "%.2f s", ms / 1000);
    }
}
