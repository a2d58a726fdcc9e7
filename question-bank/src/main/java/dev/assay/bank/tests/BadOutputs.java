package dev.assay.bank.tests;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import dev.assay.question.TestCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the outputs that a question's checker must not accept: files named after a test, or {@code any-} for every test, or after
 * the test beside them, an input and its answer that are no test of the question.
 */
public final class BadOutputs {
    private static final String FOLDER = "tests/bad_outputs";
    private static final String ANY = "any-";
    private static final int LONGEST_ID = 80;

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
            if (!file.sound()) {
                continue;
            }
            if (file.name().endsWith(shape.outputEnding())) {
                outputs.addAll(reader.read(file));
            } else if (file.name().endsWith(shape.inputEnding())) {
                reader.checkBelongs(file, shape.inputEnding());
            } else if (file.name().endsWith(shape.answerEnding())) {
                reader.checkBelongs(file, shape.answerEnding());
            }
        }
        return List.copyOf(outputs);
    }

    private List<BadOutput> read(BankFile file) {
        List<BadOutput> outputs = new ArrayList<>();
        List<TestCase> meant = meant(file);
        if (meant.isEmpty()) {
            files.findings()
                    .report(
                            file.path(),
                            0,
                            Check.BAD_OUTPUT,
                            "is of no test (expected: the id of a test and " + shape.outputEnding() + ", or " + ANY
                                    + " and any name, or an input and an answer of the same name beside it)");
        }
        for (TestCase test : meant) {
            Optional<byte[]> output = shape.output(test.input(), file, files.findings());
            if (output.isEmpty()) {
                return List.of();
            }
            outputs.add(new BadOutput(test, file.path(), output.get()));
        }
        return outputs;
    }

    private List<TestCase> meant(BankFile file) {
        String name = stem(file, shape.outputEnding());
        if (beside(name, shape.inputEnding()).isPresent()) {
            return own(name).stream().toList();
        }
        List<TestCase> all = tests.stream().map(LocatedTest::test).toList();
        List<TestCase> named =
                all.stream().filter(test -> test.id().equals(name)).toList();
        return named.isEmpty() && name.startsWith(ANY) ? all : named;
    }

    /** The test that lies beside an output; empty if something of it was reported. */
    private Optional<TestCase> own(String name) {
        Optional<BankFile> answer = beside(name, shape.answerEnding());
        return beside(name, shape.inputEnding())
                .filter(BankFile::sound)
                .flatMap(input ->
                        answer.filter(BankFile::sound).flatMap(known -> shape.files(input, known, files.findings())))
                .map(data -> new TestCase(
                        name.substring(0, Math.min(LONGEST_ID, name.length())),
                        false,
                        TestsReader.group(false),
                        data.input(),
                        data.expected(),
                        1,
                        Optional.empty(),
                        Optional.empty()));
    }

    /** An input or an answer is there for an output, and with the other one. */
    private void checkBelongs(BankFile file, String half) {
        String name = stem(file, half);
        boolean whole = Stream.of(shape.inputEnding(), shape.answerEnding(), shape.outputEnding())
                .allMatch(ending -> beside(name, ending).isPresent());
        if (!whole) {
            files.findings()
                    .report(
                            file.path(),
                            0,
                            Check.TEST_PAIR,
                            "is alone (expected: " + name + " with " + shape.inputEnding() + ", " + shape.answerEnding()
                                    + " and " + shape.outputEnding() + ")");
        }
    }

    private Optional<BankFile> beside(String name, String ending) {
        return files.find(FOLDER + "/" + name + ending);
    }

    private static String stem(BankFile file, String ending) {
        return file.name().substring(0, Math.max(0, file.name().length() - ending.length()));
    }
}
