package dev.assay.bank;

import dev.assay.bank.solution.Solution;
import dev.assay.bank.tests.BadOutput;
import dev.assay.bank.tests.TestPlace;
import dev.assay.image.ImageFile;
import dev.assay.machine.Machine;
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
 * @param images that the question names, with their bytes
 * @param measuredOn where its time limits were measured; empty if that was not written down, or they were chosen
 */
public record BankQuestion(
        Question question,
        License license,
        Optional<String> notes,
        List<Solution> solutions,
        Map<String, TestPlace> testPlaces,
        List<BadOutput> badOutputs,
        List<ImageFile> images,
        Optional<Machine> measuredOn) {
    public BankQuestion {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(license, "license");
        Objects.requireNonNull(notes, "notes");
        Objects.requireNonNull(measuredOn, "measuredOn");
        solutions = List.copyOf(solutions);
        testPlaces = Map.copyOf(testPlaces);
        badOutputs = List.copyOf(badOutputs);
        images = List.copyOf(images);
        List<String> named = images.stream().map(file -> file.image().sha256()).toList();
        question.images().forEach(image -> {
            if (!named.contains(image.sha256())) {
                throw new IllegalArgumentException("image " + image.name() + " has no file (expected: its bytes)");
            }
        });
    }

    /** With nothing but a question and its terms. */
    public BankQuestion(
            Question question,
            License license,
            Optional<String> notes,
            List<Solution> solutions,
            Map<String, TestPlace> testPlaces) {
        this(question, license, notes, solutions, testPlaces, List.of(), List.of(), Optional.empty());
    }
}
