package dev.assay.bank;

import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.language.SelfTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Three languages, described as far as reading banks needs it. */
final class KnownLanguages {
    private KnownLanguages() {}

    static Languages three() {
        return new Languages(List.of(
                language("python", "main.py"), language("javascript", "main.js"), language("java", "Main.java")));
    }

    private static LanguageDescriptor language(String id, String sourceFile) {
        return new LanguageDescriptor(
                id,
                id,
                List.of(id, "--version"),
                sourceFile,
                Optional.empty(),
                List.of(id, sourceFile),
                List.of(),
                Map.of(),
                16,
                8,
                8,
                List.of(),
                1,
                List.of(),
                new SelfTest("", "works"));
    }
}
