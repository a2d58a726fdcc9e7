package dev.assay.authoring.proof;

import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Check;
import dev.assay.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;

/** What must hold for a question's checker, seen from what it made of outputs it should not accept. */
public final class CheckerRules {
    private CheckerRules() {}

    /** Everything that is wrong with it. */
    public static List<Diagnostic> check(List<Tried> all) {
        List<Diagnostic> found = new ArrayList<>();
        List<Tried> exchanged = all.stream()
                .filter(tried -> tried.trial().check() == Check.REJECTS_OTHER_ANSWERS)
                .toList();
        for (Tried tried : all) {
            if (tried.verdict() == Verdict.IE) {
                found.add(finding(
                        tried.trial(),
                        "the checker fails on " + said(tried) + (tried.said().isEmpty() ? "" : ": ") + tried.said()));
            } else if (tried.verdict() == Verdict.AC && tried.trial().check() != Check.REJECTS_OTHER_ANSWERS) {
                found.add(finding(tried.trial(), "the checker accepts " + said(tried)));
            }
        }
        if (!exchanged.isEmpty() && exchanged.stream().allMatch(tried -> tried.verdict() == Verdict.AC)) {
            Tried first = exchanged.getFirst();
            found.add(finding(
                    first.trial(),
                    "the checker accepts " + said(first) + ", as it does in all " + exchanged.size()
                            + " pairs of tests tried"));
        }
        return found;
    }

    private static String said(Tried tried) {
        return tried.trial().what() + " for test " + tried.trial().test().id();
    }

    private static Diagnostic finding(Trial trial, String message) {
        return new Diagnostic(
                trial.place().file(), trial.place().line(), trial.check(), message + " (expected: it is rejected)");
    }
}
