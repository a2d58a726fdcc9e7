package dev.assay.bank;

import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Severity;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Objects;

/**
 * One thing that is wrong with a bank.
 *
 * @param file relative to the bank folder; the empty path for the folder itself
 * @param line counted from 1; 0 where the whole file is meant
 * @param check the check that failed
 * @param message what was found and what was expected
 */
public record Diagnostic(Path file, int line, Check check, String message) implements Comparable<Diagnostic> {
    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::file)
            .thenComparingInt(Diagnostic::line)
            .thenComparing(found -> found.check().label())
            .thenComparing(Diagnostic::message);

    public Diagnostic {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(message, "message");
        if (line < 0) {
            throw new IllegalArgumentException("line " + line + " (expected: >= 0)");
        }
    }

    public Severity severity() {
        return check.severity();
    }

    /** By file, then line. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }

    /** The form editors and terminals link: {@code file:line: message [check]}; warnings say that they are. */
    @Override
    public String toString() {
        String warning = severity() == Severity.WARNING ? "warning: " : "";
        return file + (line > 0 ? ":" + line : "") + ": " + warning + message + " [" + check.label() + "]";
    }
}
