package dev.assay.bank.code;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.files.QuestionFiles;
import dev.assay.bank.finding.Check;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Reads the starters that authors wrote themselves: {@code starters/python.py} and the like. */
final class StartersReader {
    private StartersReader() {}

    /** Texts by language ids. Those that are in no language that is offered are reported, and left out. */
    static Map<String, String> read(QuestionFiles files, LanguageNames names, Collection<String> offered) {
        Map<String, String> starters = new HashMap<>();
        for (BankFile file : files.in("starters")) {
            String ending = LanguageNames.ending(file.name());
            String language = file.name().substring(0, file.name().length() - ending.length());
            if (!offered.contains(language)
                    || !names.of(file).filter(language::equals).isPresent()) {
                files.findings()
                        .report(
                                file.path(),
                                0,
                                Check.STARTER,
                                "is in no language that is offered (expected: the id of one of "
                                        + String.join(", ", offered) + ", and the end of its programs' names)");
            } else if (file.sound() && file.text().isBlank()) {
                files.findings().report(file.path(), 0, Check.STARTER, "is blank (expected: something to begin with)");
            } else {
                starters.put(language, file.text());
            }
        }
        return starters;
    }
}
