package dev.assay.bank.tests;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.question.TestCase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The tests that are pairs of files of one name: one for the input, one for what is expected. */
final class TestFiles {
    private final QuestionFiles files;
    private final TestShape shape;
    private final Findings findings;
    private final Map<String, FileNote> notes = new HashMap<>();
    private final Set<Path> answersElsewhere;

    /** @param answersElsewhere files that are the answers of other tests, and so no halves of pairs */
    TestFiles(QuestionFiles files, TestShape shape, List<FileNote> notes, Set<Path> answersElsewhere) {
        this.answersElsewhere = answersElsewhere;
        this.files = files;
        this.shape = shape;
        this.findings = files.findings();
        for (FileNote note : notes) {
            if (this.notes.putIfAbsent(note.file(), note) != null) {
                note.place().report(Check.TEST_ID, "file " + note.file() + " is there twice (expected: once)");
            }
        }
    }

    /** By name; files without their other half are reported and left out. */
    List<LocatedTest> read(String folder, boolean sample) {
        List<LocatedTest> tests = new ArrayList<>();
        for (BankFile file : files.in("tests/" + folder)) {
            readHalf(file, folder, sample).ifPresent(tests::add);
        }
        return tests;
    }

    /** Reports what was said of files that were not there to read. */
    void finish() {
        notes.values()
                .forEach(note -> note.place()
                        .report(
                                Check.TEST_PAIR,
                                "file " + note.file()
                                        + " (expected: the name of a test below tests, without its ending)"));
    }

    private Optional<LocatedTest> readHalf(BankFile file, String folder, boolean sample) {
        if (file.name().endsWith(shape.inputEnding())) {
            return otherHalf(file, shape.inputEnding(), shape.answerEnding())
                    .flatMap(answer -> test(file, answer, folder, sample));
        }
        if (file.name().endsWith(shape.answerEnding()) && !answersElsewhere.contains(file.path())) {
            otherHalf(file, shape.answerEnding(), shape.inputEnding());
        }
        return Optional.empty();
    }

    private Optional<BankFile> otherHalf(BankFile file, String ending, String otherEnding) {
        String other = stem(file, ending) + otherEnding;
        BankFile half = files.all().get(file.path().resolveSibling(other));
        if (half == null) {
            findings.report(file.path(), 0, Check.TEST_PAIR, "is alone (expected: " + other + " beside it)");
        }
        return Optional.ofNullable(half);
    }

    private Optional<LocatedTest> test(BankFile input, BankFile answer, String folder, boolean sample) {
        String name = stem(input, shape.inputEnding());
        CaseHead head = Optional.ofNullable(notes.remove(folder + "/" + name))
                .map(FileNote::head)
                .orElse(CaseHead.none());
        return shape.files(input, answer, findings)
                .map(data -> new TestCase(
                        name,
                        sample,
                        head.group().orElse(TestsReader.group(sample)),
                        data.input(),
                        data.expected(),
                        head.weight(),
                        head.explain(),
                        head.note()))
                .map(test -> new LocatedTest(test, input.path(), 0, Optional.empty()));
    }

    private static String stem(BankFile file, String ending) {
        return file.name().substring(0, file.name().length() - ending.length());
    }
}
