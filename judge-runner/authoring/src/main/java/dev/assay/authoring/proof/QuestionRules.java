package dev.assay.authoring.proof;

import dev.assay.bank.BankQuestion;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Check;
import dev.assay.bank.tests.TestPlace;
import dev.assay.question.CodeTask;
import dev.assay.question.TestCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;

/** What must hold for a question, seen from what all its solutions came to. */
public final class QuestionRules {
    /** Points that may be had without looking at the input. */
    private static final double MOST_FOR_NOTHING = 10;

    private static final int SHOWN = 40;

    private final BankQuestion question;
    private final CodeTask task;
    private final List<Diagnostic> found = new ArrayList<>();

    private QuestionRules(BankQuestion question) {
        this.question = question;
        this.task = question.question().requireCode();
    }

    /**
     * Everything that is wrong, in order of file and line.
     *
     * @param runs one for each solution
     * @param whole whether every solution was run on every test
     */
    public static List<Diagnostic> check(BankQuestion question, List<SolutionRun> runs, boolean whole) {
        QuestionRules rules = new QuestionRules(question);
        runs.forEach(run -> rules.found.addAll(SolutionRules.check(run)));
        rules.checkConstantAnswer();
        if (whole) {
            rules.checkTests(runs);
        }
        return List.copyOf(new TreeSet<>(rules.found));
    }

    /** What differs between two runs of the same solutions, in the same order. */
    public static List<Diagnostic> compare(List<SolutionRun> first, List<SolutionRun> second) {
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            SolutionRun one = first.get(i);
            SolutionRun other = second.get(i);
            for (int at = 0; at < Math.min(one.tests().size(), other.tests().size()); at++) {
                TestRun before = one.tests().get(at);
                TestRun after = other.tests().get(at);
                if (before.verdict() != after.verdict()) {
                    found.add(new Diagnostic(
                            one.solution().file(),
                            0,
                            Check.SAME_TWICE,
                            "gets " + before.verdict() + " on test " + before.test() + ", and " + after.verdict()
                                    + " the second time (expected: the same)"));
                }
            }
        }
        return found;
    }

    private void checkConstantAnswer() {
        ConstantAnswer.best(task)
                .filter(constant -> constant.points() > MOST_FOR_NOTHING)
                .ifPresent(constant -> found.add(new Diagnostic(
                        folder().resolve("question.yaml"),
                        0,
                        Check.CONSTANT_ANSWER,
                        String.format(
                                Locale.ROOT,
                                "answering %s to everything is worth %.0f points, with %d hidden tests passed (expected: at most %.0f)",
                                shown(constant.answer()),
                                constant.points(),
                                constant.tests(),
                                MOST_FOR_NOTHING))));
    }

    private void checkTests(List<SolutionRun> runs) {
        List<SolutionRun> failing = runs.stream()
                .filter(run -> !run.solution().expectation().isAcceptance())
                .toList();
        for (TestCase test : task.tests()) {
            boolean useful = failing.stream()
                    .flatMap(run -> run.tests().stream())
                    .anyMatch(run -> run.test().equals(test.id()) && !run.accepted());
            if (!test.sample() && !useful) {
                TestPlace place = Objects.requireNonNull(question.testPlaces().get(test.id()), test.id());
                found.add(new Diagnostic(
                        place.file(),
                        place.line(),
                        Check.USELESS_TEST,
                        "no wrong or slow solution fails on test " + test.id() + " (expected: at least one of "
                                + failing.size() + ")"));
            }
        }
    }

    private Path folder() {
        return Path.of("questions").resolve(question.question().slug().value());
    }

    private static String shown(String answer) {
        String line = answer.strip().replaceAll("\\s+", " ");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }
}
