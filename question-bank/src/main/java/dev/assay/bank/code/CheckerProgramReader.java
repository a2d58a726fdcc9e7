package dev.assay.bank.code;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.checker.CheckerSpec;
import dev.assay.checker.program.ProgramProtocol;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.question.CheckerProgram;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads the folder {@code checker}: the program of a checker that is one, and whatever that is made of. */
final class CheckerProgramReader {
    private static final String FOLDER = "checker";
    private static final int MOST_FILES = 32;
    private static final int MOST_BYTES = 1 << 20;

    private final QuestionFiles files;
    private final LanguageNames names;

    CheckerProgramReader(QuestionFiles files, LanguageNames names) {
        this.files = files;
        this.names = names;
    }

    /**
     * Empty if the checker is built in, and if something was reported.
     *
     * @param checker empty if it was reported as broken
     * @param place where the checker is named; there if it is a program
     */
    Optional<CheckerProgram> read(Optional<CheckerSpec> checker, Optional<YamlValue> place) {
        SortedMap<String, BankFile> folder = files.below(FOLDER);
        if (checker.isPresent() && checker.get().program().isEmpty()) {
            folder.values()
                    .forEach(file -> report(file, "is no checker's (expected: no file, as the checker is built in)"));
        }
        return checker.flatMap(CheckerSpec::program).flatMap(name -> read(name, folder, place.orElseThrow()));
    }

    private Optional<CheckerProgram> read(String name, SortedMap<String, BankFile> folder, YamlValue place) {
        Optional<BankFile> file = Optional.ofNullable(folder.remove(name));
        Optional<LanguageDescriptor> language =
                file.flatMap(names::of).map(id -> names.languages().find(id).orElseThrow());
        if (language.isEmpty()) {
            place.report(
                    Check.CHECKER_PROGRAM,
                    "program " + name + " (expected: a file in checker whose name ends in one of "
                            + String.join(", ", names.endings()) + ")");
            return Optional.empty();
        }
        checkBeside(language.get(), folder);
        checkTogether(file.get(), folder);
        SortedMap<String, String> beside = new TreeMap<>();
        folder.forEach((path, text) -> beside.put(path, text.text()));
        return Optional.of(
                new CheckerProgram(name, language.get().id(), file.get().text(), beside));
    }

    /** The program has its language's name where it is compiled, and a checker's data have theirs where it runs. */
    private void checkBeside(LanguageDescriptor language, Map<String, BankFile> beside) {
        List<String> taken = List.of(
                language.sourceFile(),
                ProgramProtocol.INPUT,
                ProgramProtocol.ANSWER,
                ProgramProtocol.OUTPUT,
                ProgramProtocol.FEEDBACK,
                "out",
                "main");
        beside.forEach((path, file) -> {
            if (taken.contains(path.split("/", 2)[0])) {
                report(
                        file,
                        "has a name that is taken where the checker is compiled or run (expected: none of "
                                + String.join(", ", taken) + ")");
            } else if (isAsked(language) && (path.contains("/") || !path.endsWith(ending(language)))) {
                report(
                        file,
                        "is no source that the compiler of " + language.id()
                                + " takes (expected: files in checker that end in " + ending(language) + ")");
            }
        });
    }

    /** Whether its compiler runs all the time, and takes every file for a source. */
    private static boolean isAsked(LanguageDescriptor language) {
        return language.compile().filter(CompileStep.Server.class::isInstance).isPresent();
    }

    private static String ending(LanguageDescriptor language) {
        return LanguageNames.ending(language.sourceFile());
    }

    private void checkTogether(BankFile program, Map<String, BankFile> beside) {
        int bytes = program.bytes().length
                + beside.values().stream().mapToInt(file -> file.bytes().length).sum();
        if (beside.size() >= MOST_FILES || bytes > MOST_BYTES) {
            files.findings()
                    .report(
                            files.folder().resolve(FOLDER),
                            0,
                            Check.CHECKER_PROGRAM,
                            "holds " + (1 + beside.size()) + " files of " + bytes + " bytes in all (expected: at most "
                                    + MOST_FILES + " of " + MOST_BYTES + ")");
        }
    }

    private void report(BankFile file, String message) {
        files.findings().report(file.path(), 0, Check.CHECKER_PROGRAM, message);
    }
}
