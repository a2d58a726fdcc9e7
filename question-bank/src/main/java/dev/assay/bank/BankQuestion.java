package dev.assay.bank;

import dev.assay.bank.tests.BadOutput;
import dev.assay.bank.tests.TestPlace;
import dev.assay.question.Question;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A question as a bank keeps it: with what only authors and interviewers see.
 *
 * @param notes Markdown for interviewers and authors
 * @param solutions in order of their files; at least one is accepted
 * @param testPlaces where each test is written, by its id
 * @param badOutputs what its checker must not accept
 */
public record BankQuestion(
        Question question,
        License license,
        Optional<String> notes,
        List<Solution> solutions,
        Map<String, TestPlace> testPlaces,
        List<BadOutput> badOutputs) {
    public BankQuestion {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(notes, "notes");
        solutions = List.copyOf(solutions);
        testPlaces = Map.copyOf(testPlaces);
        badOutputs = List.copyOf(badOutputs);
    }

    /** Without outputs that its checker must not accept. */
    public BankQuestion(
            Question question,
            License license,
            Optional<String> notes,
            List<Solution> solutions,
            Map<String, TestPlace> testPlaces) {
        this(question, license, notes, solutions, testPlaces, List.of());
    }
}
