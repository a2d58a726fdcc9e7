package dev.assay.bank.tests;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import dev.assay.checker.CheckerSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tests of one question, in judging order: samples before hidden ones, inline cases before files before generated ones. */
public final class TestsReader {
    private TestsReader() {}

    /**
     * Reads all tests of a question. Empty if a test could not be read, which has then been reported.
     *
     * @param checker which must accept what the tests expect; empty if it was reported as broken
     */
    public static Optional<List<LocatedTest>> read(
            QuestionFiles files, TestShape shape, Optional<CheckerSpec> checker) {
        int before = files.findings().errors();
        Optional<InlineCases> inline =
                files.find("tests/cases.yaml").map(cases -> new InlineCases(cases, shape, files.findings()));
        inline.ifPresent(InlineCases::read);
        List<LocatedTest> written = inline.map(InlineCases::tests).orElse(List.of());
        GeneratedCases generated = GeneratedCases.read(files, shape);
        TestFiles pairs =
                new TestFiles(files, shape, inline.map(InlineCases::notes).orElse(List.of()), generated.answerFiles());
        List<LocatedTest> tests = new ArrayList<>();
        written.stream().filter(located -> located.test().sample()).forEach(tests::add);
        tests.addAll(pairs.read("sample", true));
        written.stream().filter(located -> !located.test().sample()).forEach(tests::add);
        tests.addAll(pairs.read("secret", false));
        tests.addAll(generated.tests());
        pairs.finish();
        checkInvalid(files, shape);
        boolean whole = files.findings().errors() == before;
        TestSetRules rules = new TestSetRules(files.folder().resolve("tests"), tests, files.findings());
        rules.checkEach();
        checker.ifPresent(rules::checkExpectations);
        if (!whole) {
            return Optional.empty();
        }
        rules.checkWhole();
        return Optional.of(List.copyOf(tests));
    }

    /** The group of a test that names none. */
    static String group(boolean sample) {
        return sample ? "sample" : "secret";
    }

    private static void checkInvalid(QuestionFiles files, TestShape shape) {
        for (BankFile file : files.in("tests/invalid")) {
            if (shape.wrong(file).isEmpty()) {
                files.findings()
                        .report(
                                file.path(),
                                0,
                                Check.INVALID_INPUT,
                                "is a valid input (expected: one that breaks a type or a constraint)");
            }
        }
    }
}
