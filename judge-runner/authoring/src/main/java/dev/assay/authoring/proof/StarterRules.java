package dev.assay.authoring.proof;

import dev.assay.bank.BankQuestion;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Check;
import dev.assay.bank.solution.Expectation;
import dev.assay.bank.solution.Solution;
import dev.assay.bank.solution.SolutionFolder;
import dev.assay.language.Languages;
import dev.assay.question.CodeTask;
import dev.assay.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What must hold for a question's own starters: each compiles, and none is the solution. */
public final class StarterRules {
    private StarterRules() {}

    /** The starters as programs that may fail in any way, and must in one; in order of their languages. */
    public static List<Solution> programs(BankQuestion question, Languages languages) {
        Set<Verdict> failures = EnumSet.copyOf(Expectation.POSSIBLE);
        failures.remove(Verdict.AC);
        Expectation fails = new Expectation(Expectation.POSSIBLE, failures, Optional.empty());
        Path folder = Path.of("questions", question.question().slug().value(), "starters");
        return new TreeMap<>(question.question().code().map(CodeTask::starters).orElse(Map.of()))
                .entrySet().stream()
                        .map(starter -> new Solution(
                                starter.getKey(),
                                folder.resolve(starter.getKey() + ending(starter.getKey(), languages)),
                                SolutionFolder.WRONG_ANSWER,
                                fails,
                                starter.getValue().getBytes(StandardCharsets.UTF_8)))
                        .toList();
    }

    /** Everything that is wrong with one. */
    public static List<Diagnostic> check(SolutionRun run) {
        if (run.compileError().isPresent()) {
            String said = run.compileError().get().lines().findFirst().orElse("");
            return List.of(finding(run, Check.STARTER_COMPILES, "does not compile: " + said + " (expected: it does)"));
        }
        return run.tests().stream().allMatch(TestRun::accepted)
                ? List.of(finding(
                        run, Check.STARTER_FAILS, "is accepted on every test (expected: something to be written)"))
                : List.of();
    }

    private static String ending(String language, Languages languages) {
        String file = languages.find(language).orElseThrow().sourceFile();
        return file.substring(file.lastIndexOf('.'));
    }

    private static Diagnostic finding(SolutionRun run, Check check, String message) {
        return new Diagnostic(run.solution().file(), 0, check, message);
    }
}
