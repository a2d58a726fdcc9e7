package dev.assay.bank;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The programs under a question's {@code solutions/}: the folder says what they must get, the file name's end the language. */
final class SolutionsReader {
    private final Languages languages;
    private final Findings findings;

    SolutionsReader(Languages languages, Findings findings) {
        this.languages = languages;
        this.findings = findings;
    }

    /** In order of their files; those without a language are reported and left out. */
    List<Solution> read(Path folder, Collection<BankFile> files) {
        List<Solution> solutions = new ArrayList<>();
        for (BankFile file : files) {
            for (ExpectedVerdict expected : ExpectedVerdict.values()) {
                if (folder.resolve(expected.directory()).equals(file.path().getParent())) {
                    language(file)
                            .map(language -> new Solution(language, file.path(), expected, file.bytes()))
                            .ifPresent(solutions::add);
                }
            }
        }
        if (solutions.stream().noneMatch(solution -> solution.expected() == ExpectedVerdict.ACCEPTED)) {
            findings.report(folder, 0, Check.ACCEPTED_SOLUTION, "none is accepted (expected: at least one)");
        }
        return solutions;
    }

    private Optional<String> language(BankFile file) {
        String ending = ending(file.name());
        Optional<String> language = languages.all().stream()
                .filter(descriptor -> ending(descriptor.sourceFile()).equals(ending))
                .map(LanguageDescriptor::id)
                .findFirst();
        if (language.isEmpty()) {
            List<String> known = languages.all().stream()
                    .map(descriptor -> ending(descriptor.sourceFile()))
                    .toList();
            findings.report(
                    file.path(),
                    0,
                    Check.SOLUTION_LANGUAGE,
                    "ends in \"" + ending + "\" (expected: one of " + String.join(", ", known) + ")");
        }
        return language;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }
}
