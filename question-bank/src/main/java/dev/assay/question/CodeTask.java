package dev.assay.question;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.checker.CheckerSpec;
import dev.assay.scoring.ScoreSheet;
import dev.assay.scoring.ScoredTest;
import dev.assay.scoring.Scoring;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A program is asked for, and judged by running it on tests.
 *
 * @param checkerProgram there if and only if the checker is a program
 * @param languages ids of the languages it may be answered in
 * @param rubric what interviewers look for; must not be changed
 * @param tests in judging order; ids are unique
 */
public record CodeTask(
        ProgramForm form,
        Limits limits,
        CheckerSpec checker,
        Optional<CheckerProgram> checkerProgram,
        Scoring scoring,
        List<String> languages,
        Optional<JsonNode> rubric,
        List<TestCase> tests)
        implements Task {
    public CodeTask {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(checker, "checker");
        Objects.requireNonNull(scoring, "scoring");
        Objects.requireNonNull(rubric, "rubric");
        if (checker.program().isPresent() != checkerProgram.isPresent()) {
            throw new IllegalArgumentException("checker " + checker.name() + " with program " + checkerProgram
                    + " (expected: a program for a checker that is one, and for no other)");
        }
        requireDistinctIds(tests);
        languages = List.copyOf(languages);
        tests = List.copyOf(tests);
    }

    /** A whole program, judged test by test without groups. */
    public static CodeTask stdio(
            Limits limits,
            CheckerSpec checker,
            List<String> languages,
            Optional<JsonNode> rubric,
            List<TestCase> tests) {
        return new CodeTask(
                new ProgramForm.WholeProgram(),
                limits,
                checker,
                Optional.empty(),
                Scoring.defaults(),
                languages,
                rubric,
                tests);
    }

    @Override
    public Kind kind() {
        return form.kind();
    }

    /**
     * What outcomes of the tests are worth.
     *
     * @throws IllegalArgumentException if the scoring and the tests do not fit; those of a bank do
     */
    public ScoreSheet scoreSheet() {
        return new ScoreSheet(
                scoring,
                tests.stream()
                        .map(test -> new ScoredTest(test.id(), test.sample(), test.group(), test.weight()))
                        .toList());
    }

    private static void requireDistinctIds(List<TestCase> tests) {
        Set<String> seen = new HashSet<>();
        for (TestCase test : tests) {
            if (!seen.add(test.id())) {
                throw new IllegalArgumentException(
                        "test id \"" + test.id() + "\" is used twice (expected: distinct ids)");
            }
        }
    }
}
