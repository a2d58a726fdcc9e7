package dev.assay.bank;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import dev.assay.bank.solution.SolutionFolder;
import dev.assay.question.Kind;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where the files of a question may lie, by its kind. */
enum QuestionPlaces {
    TEXT("in|ans", "out"),
    VALUES("in\\.json|ans\\.json", "out\\.json"),
    WORDS("", "");

    private final Pattern places;

    QuestionPlaces(String endings, String outputEnding) {
        String programs = "|tests/(cases|generate)\\.yaml|tests/(sample|secret|invalid)/[^/]+\\.(" + endings + ")"
                + "|tests/bad_outputs/[^/]+\\.(" + endings + "|" + outputEnding + ")"
                + "|solutions/solutions\\.yaml|solutions/(" + folders()
                + ")/[^/]+|generators/.+|validators/.+|checker/.+|starters/[^/]+";
        this.places = Pattern.compile(
                "(question\\.yaml|(statement|approach|notes)\\.md|statement\\.[a-z]{2,3}\\.md|assets/[^/]+)"
                        + (endings.isEmpty() ? "" : programs));
    }

    private static String folders() {
        return Arrays.stream(SolutionFolder.values())
                .map(SolutionFolder::directory)
                .collect(Collectors.joining("|"));
    }

    static QuestionPlaces of(Kind kind) {
        return switch (kind) {
            case STDIO -> TEXT;
            case FUNCTION, CLASS -> VALUES;
            case MCQ, SCENARIO, OPEN -> WORDS;
        };
    }

    /** Reports the files that have no place. */
    void check(QuestionFiles files) {
        for (BankFile file : files.all().values()) {
            String path = files.folder().relativize(file.path()).toString();
            if (!places.matcher(path).matches()) {
                files.findings()
                        .report(
                                file.path(),
                                0,
                                Check.UNEXPECTED_FILE,
                                "has no place in such a question (expected: " + places + ")");
            }
        }
    }
}
