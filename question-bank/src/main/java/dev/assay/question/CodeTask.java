package dev.assay.question;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.checker.CheckerSpec;
import dev.assay.harness.Harness;
import dev.assay.harness.HarnessLanguage;
import dev.assay.scoring.ScoreSheet;
import dev.assay.scoring.ScoredTest;
import dev.assay.scoring.Scoring;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
 * @param starters what candidates begin with in place of what is made of the signature, by the id of a language that is offered
 * @param feedback what candidates are told of hidden tests
 */
public record CodeTask(
        ProgramForm form,
        Limits limits,
        CheckerSpec checker,
        Optional<CheckerProgram> checkerProgram,
        Scoring scoring,
        List<String> languages,
        Optional<JsonNode> rubric,
        List<TestCase> tests,
        Map<String, String> starters,
        Feedback feedback)
        implements Task {
    public CodeTask {
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(checker, "checker");
        Objects.requireNonNull(scoring, "scoring");
        Objects.requireNonNull(rubric, "rubric");
        Objects.requireNonNull(feedback, "feedback");
        if (checker.program().isPresent() != checkerProgram.isPresent()) {
            throw new IllegalArgumentException("checker " + checker.name() + " with program " + checkerProgram
                    + " (expected: a program for a checker that is one, and for no other)");
        }
        requireDistinctIds(tests);
        languages = List.copyOf(languages);
        tests = List.copyOf(tests);
        starters = Map.copyOf(starters);
        if (!languages.containsAll(starters.keySet())) {
            throw new IllegalArgumentException("starters in " + starters.keySet() + " (expected: some of " + languages
                    + ", the languages that are offered)");
        }
    }

    /** Without starters of its own, and with all that candidates may be told. */
    public CodeTask(
            ProgramForm form,
            Limits limits,
            CheckerSpec checker,
            Optional<CheckerProgram> checkerProgram,
            Scoring scoring,
            List<String> languages,
            Optional<JsonNode> rubric,
            List<TestCase> tests) {
        this(form, limits, checker, checkerProgram, scoring, languages, rubric, tests, Map.of(), Feedback.FULL);
    }

    /** The same with other limits. */
    public CodeTask with(Limits other) {
        return new CodeTask(
                form, other, checker, checkerProgram, scoring, languages, rubric, tests, starters, feedback);
    }

    /** The same with other feedback. */
    public CodeTask with(Feedback other) {
        return new CodeTask(form, limits, checker, checkerProgram, scoring, languages, rubric, tests, starters, other);
    }

    /** What a candidate begins with in a language; empty where there is nothing to say, as for whole programs. */
    public Optional<String> starter(String language) {
        return Optional.ofNullable(starters.get(language))
                .or(() -> form.called()
                        .flatMap(signature -> HarnessLanguage.of(language)
                                .map(harness -> Harness.of(signature, harness).starter())));
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
