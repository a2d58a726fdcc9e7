package dev.assay.authoring.report;

import dev.assay.bank.Diagnostic;
import java.nio.file.Path;
import java.util.List;

/** Diagnostics with paths that can be opened from where the command was called. */
public final class Located {
    private Located() {}

    /** The same with files relative to the current folder, if the bank is below it, else absolute. */
    public static List<Diagnostic> below(Path bank, List<Diagnostic> diagnostics) {
        return below(bank, Path.of("").toAbsolutePath(), diagnostics);
    }

    static List<Diagnostic> below(Path bank, Path here, List<Diagnostic> diagnostics) {
        Path prefix = bank.startsWith(here) ? here.relativize(bank) : bank;
        return diagnostics.stream()
                .map(found ->
                        new Diagnostic(prefix.resolve(found.file()), found.line(), found.check(), found.message()))
                .toList();
    }
}
