package dev.assay.bank.solution;

import dev.assay.bank.code.LanguageNames;
import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The programs under a question's {@code solutions/}: the folder says what they must get, {@code solutions.yaml} where one must get
 * something else, the file name's end the language.
 */
public final class SolutionsReader {
    private final LanguageNames names;
    private final Findings findings;

    public SolutionsReader(LanguageNames names, Findings findings) {
        this.names = names;
        this.findings = findings;
    }

    /** In order of their files; those without a language are reported and left out. */
    public List<Solution> read(QuestionFiles files) {
        ExpectationsReader exceptions = ExpectationsReader.of(files);
        List<Solution> solutions = new ArrayList<>();
        for (SolutionFolder folder : SolutionFolder.values()) {
            for (BankFile file : files.in("solutions/" + folder.directory())) {
                Expectation expectation = exceptions.of(file, folder);
                language(file)
                        .map(language -> new Solution(language, file.path(), folder, expectation, file.bytes()))
                        .ifPresent(solutions::add);
            }
        }
        exceptions.finish();
        solutions.sort(Comparator.comparing(Solution::file));
        if (solutions.stream().noneMatch(solution -> solution.folder() == SolutionFolder.ACCEPTED)) {
            Path folder = files.folder().resolve("solutions");
            findings.report(folder, 0, Check.ACCEPTED_SOLUTION, "none is accepted (expected: at least one)");
        }
        return solutions;
    }

    private Optional<String> language(BankFile file) {
        Optional<String> language = names.of(file);
        if (language.isEmpty()) {
            findings.report(
                    file.path(),
                    0,
                    Check.SOLUTION_LANGUAGE,
                    "ends in \"" + LanguageNames.ending(file.name()) + "\" (expected: one of "
                            + String.join(", ", names.endings()) + ")");
        }
        return language;
    }
}
