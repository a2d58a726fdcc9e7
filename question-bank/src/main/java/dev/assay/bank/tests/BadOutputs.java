package dev.assay.bank.tests;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the outputs that a question's checker must not accept: files named after a test, or {@code any-} for every test. */
public final class BadOutputs {
    private static final String FOLDER = "tests/bad_outputs";
    private static final String ANY = "any-";

    private final QuestionFiles files;
    private final TestShape shape;
    private final List<LocatedTest> tests;

    private BadOutputs(QuestionFiles files, TestShape shape, List<LocatedTest> tests) {
        this.files = files;
        this.shape = shape;
        this.tests = tests;
    }

    /** In order of their files, and for each file of its tests. What is wrong with them is reported, and left out. */
    public static List<BadOutput> read(QuestionFiles files, TestShape shape, List<LocatedTest> tests) {
        BadOutputs reader = new BadOutputs(files, shape, tests);
        List<BadOutput> outputs = new ArrayList<>();
        for (BankFile file : files.in(FOLDER)) {
            if (file.sound() && file.name().endsWith(shape.outputEnding())) {
                outputs.addAll(reader.read(file));
            }
        }
        return List.copyOf(outputs);
    }

    private List<BadOutput> read(BankFile file) {
        List<BadOutput> outputs = new ArrayList<>();
        List<LocatedTest> meant = meant(file);
        if (meant.isEmpty()) {
            files.findings()
                    .report(
                            file.path(),
                            0,
                            Check.BAD_OUTPUT,
                            "is of no test (expected: the id of a test and " + shape.outputEnding() + ", or " + ANY
                                    + " and any name)");
        }
        for (LocatedTest located : meant) {
            Optional<byte[]> output = shape.output(located.test().input(), file, files.findings());
            if (output.isEmpty()) {
                return List.of();
            }
            outputs.add(new BadOutput(located.test().id(), file.path(), output.get()));
        }
        return outputs;
    }

    private List<LocatedTest> meant(BankFile file) {
        String name = file.name()
                .substring(0, file.name().length() - shape.outputEnding().length());
        List<LocatedTest> named = tests.stream()
                .filter(located -> located.test().id().equals(name))
                .toList();
        return named.isEmpty() && name.startsWith(ANY) ? tests : named;
    }
}
