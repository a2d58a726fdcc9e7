package dev.assay.bank.code;

import dev.assay.bank.files.BankFile;
import dev.assay.bank.finding.Check;
import dev.assay.bank.yaml.YamlValue;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import java.util.List;
import java.util.Optional;

/** How a bank names languages: by their ids, and by the ends of file names. */
public record LanguageNames(Languages languages) {
    /** A language is named by its id, not by an alias. */
    public void check(String language, YamlValue place) {
        if (languages
                .find(language)
                .filter(found -> found.id().equals(language))
                .isEmpty()) {
            String known = String.join(
                    ", ", languages.all().stream().map(LanguageDescriptor::id).toList());
            place.report(Check.LANGUAGE, "language \"" + language + "\" (expected: one of " + known + ")");
        }
    }

    /** The language that a file's name says. */
    public Optional<String> of(BankFile file) {
        String ending = ending(file.name());
        return languages.all().stream()
                .filter(descriptor -> ending(descriptor.sourceFile()).equals(ending))
                .map(LanguageDescriptor::id)
                .findFirst();
    }

    /** The ends of file names that say a language. */
    public List<String> endings() {
        return languages.all().stream()
                .map(descriptor -> ending(descriptor.sourceFile()))
                .toList();
    }

    /** The end of a file's name, with its dot; empty if it has none. */
    public static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot);
    }
}
