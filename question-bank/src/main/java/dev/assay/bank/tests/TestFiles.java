package dev.assay.bank.tests;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.question.TestCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** The tests of one folder: {@code NAME.in} is what the program is given, {@code NAME.ans} what is expected of it. */
final class TestFiles {
    private static final String INPUT = ".in";
    private static final String ANSWER = ".ans";

    private final SortedMap<Path, BankFile> files;
    private final Findings findings;

    TestFiles(SortedMap<Path, BankFile> files, Findings findings) {
        this.files = files;
        this.findings = findings;
    }

    /** By name; files without their other half are reported and left out. */
    List<LocatedTest> read(Path folder, boolean sample) {
        List<LocatedTest> tests = new ArrayList<>();
        for (BankFile file : files.values()) {
            if (folder.equals(file.path().getParent())) {
                readHalf(file, sample).ifPresent(tests::add);
            }
        }
        return tests;
    }

    private Optional<LocatedTest> readHalf(BankFile file, boolean sample) {
        if (file.name().endsWith(INPUT)) {
            return otherHalf(file, INPUT, ANSWER).map(answer -> test(file, answer, sample));
        }
        if (file.name().endsWith(ANSWER)) {
            otherHalf(file, ANSWER, INPUT);
        }
        return Optional.empty();
    }

    private Optional<BankFile> otherHalf(BankFile file, String ending, String otherEnding) {
        String other = stem(file, ending) + otherEnding;
        BankFile half = files.get(file.path().resolveSibling(other));
        if (half == null) {
            findings.report(file.path(), 0, Check.TEST_PAIR, "is alone (expected: " + other + " beside it)");
        }
        return Optional.ofNullable(half);
    }

    private static LocatedTest test(BankFile input, BankFile answer, boolean sample) {
        TestCase test = new TestCase(
                stem(input, INPUT),
                sample,
                TestsReader.group(sample),
                input.bytes(),
                answer.bytes(),
                1,
                Optional.empty(),
                Optional.empty());
        return new LocatedTest(test, input.path(), 0);
    }

    private static String stem(BankFile file, String ending) {
        return file.name().substring(0, file.name().length() - ending.length());
    }
}
