package dev.assay.bank.tests;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Findings;
import dev.assay.question.TestCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The tests of one question, in judging order: samples before hidden ones, inline cases before files. */
public final class TestsReader {
    private TestsReader() {}

    /**
     * Reads all tests below a folder. Empty if a test could not be read, which has then been reported.
     *
     * @param folder the question's {@code tests} folder
     * @param files all files of the question
     */
    public static Optional<List<TestCase>> read(Path folder, SortedMap<Path, BankFile> files, Findings findings) {
        int before = findings.count();
        List<LocatedTest> inline = inline(files.get(folder.resolve("cases.yaml")), findings);
        TestFiles pairs = new TestFiles(files, findings);
        List<LocatedTest> tests = new ArrayList<>();
        inline.stream().filter(located -> located.test().sample()).forEach(tests::add);
        tests.addAll(pairs.read(folder.resolve("sample"), true));
        inline.stream().filter(located -> !located.test().sample()).forEach(tests::add);
        tests.addAll(pairs.read(folder.resolve("secret"), false));
        boolean whole = findings.count() == before;
        TestSetRules rules = new TestSetRules(folder, tests, findings);
        rules.checkEach();
        if (!whole) {
            return Optional.empty();
        }
        rules.checkWhole();
        return Optional.of(tests.stream().map(LocatedTest::test).toList());
    }

    /** The group of a test that names none. */
    static String group(boolean sample) {
        return sample ? "sample" : "secret";
    }

    private static List<LocatedTest> inline(BankFile cases, Findings findings) {
        return cases == null ? List.of() : new InlineCases(cases, findings).read();
    }
}
