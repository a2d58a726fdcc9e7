package dev.assay.runner.judging;

import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.SelfTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A language for tests. */
final class DraftLanguage {
    static final CompileStep.Command COMPILE =
            new CompileStep.Command(List.of("/bin/draftc", "x"), "out", 5000, 10_000, 128, 8);
    static final LanguageDescriptor DRAFT = new LanguageDescriptor(
            "draft",
            "Draft",
            List.of("/bin/draft", "--version"),
            "main.draft",
            Optional.of(COMPILE),
            List.of("/bin/draft", "-heap{memory_mb}m", "main"),
            List.of(),
            Map.of("PATH", "/bin", "HOME", "/tmp"),
            32,
            16,
            0,
            List.of("HeapFull"),
            2.5,
            List.of(),
            new SelfTest("print 42", "42"));

    private DraftLanguage() {}
}
