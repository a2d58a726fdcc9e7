package dev.assay.bank.tests;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import dev.assay.question.TestCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The hidden tests whose inputs are made by recipes.
 *
 * @param answerFiles those that hold what is expected of them
 */
record GeneratedCases(List<LocatedTest> tests, Set<Path> answerFiles) {
    /** All of {@code tests/generate.yaml}; broken tests are reported and left out. */
    static GeneratedCases read(QuestionFiles files, TestShape shape) {
        GeneratedCases cases = new GeneratedCases(new ArrayList<>(), new HashSet<>());
        files.find("tests/generate.yaml").ifPresent(file -> {
            for (GeneratedInputs.Entry entry : GeneratedInputs.entries(file, shape, files.findings())) {
                cases.add(entry, file.path(), files, shape);
            }
        });
        return cases;
    }

    private void add(GeneratedInputs.Entry entry, Path file, QuestionFiles files, TestShape shape) {
        GeneratedInput input = entry.input();
        checkSeal(input);
        expected(input, files, shape)
                .flatMap(expected -> input.entry()
                        .build(() -> new TestCase(
                                input.id(),
                                false,
                                entry.head().group().orElse(TestsReader.group(false)),
                                input.bytes(),
                                expected,
                                entry.head().weight(),
                                Optional.empty(),
                                entry.head().note())))
                .ifPresent(test ->
                        tests.add(new LocatedTest(test, file, input.entry().line(), entry.replaces())));
    }

    private static void checkSeal(GeneratedInput input) {
        if (!input.isSealed()) {
            input.seal()
                    .orElse(input.entry())
                    .report(
                            Check.RECIPE,
                            "sha256 of test \"" + input.id() + "\" is "
                                    + (input.seal().isPresent() ? "another one" : "missing") + " (expected: "
                                    + input.sha256() + ", as \"./assay generate --write\" writes it)");
        }
    }

    private Optional<byte[]> expected(GeneratedInput input, QuestionFiles files, TestShape shape) {
        if (input.expect().isPresent()) {
            return shape.expected(input.bytes(), input.expect().get());
        }
        String name = "tests/secret/" + input.id() + shape.answerEnding();
        Optional<BankFile> answer = files.find(name);
        if (answer.isEmpty()) {
            input.entry()
                    .report(
                            Check.TEST_PAIR,
                            "test \"" + input.id() + "\" has no answer (expected: the key expect, or " + name + ")");
        }
        answer.ifPresent(file -> answerFiles.add(file.path()));
        return answer.flatMap(file -> shape.expected(input.bytes(), file, files.findings()));
    }
}
