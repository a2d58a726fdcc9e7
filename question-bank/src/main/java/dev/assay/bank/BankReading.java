package dev.assay.bank;

import dev.assay.bank.finding.Severity;
import java.util.List;
import java.util.Objects;

/** What came of reading a bank folder: a whole bank, or everything that is wrong with it. There is no half. */
public sealed interface BankReading {
    /**
     * Every check passed, but for warnings.
     *
     * @param warnings in order of file and line
     */
    record Valid(Bank bank, List<Diagnostic> warnings) implements BankReading {
        public Valid {
            Objects.requireNonNull(bank, "bank");
            warnings = List.copyOf(warnings);
        }
    }

    /** Everything that was found, in order of file and line. */
    default List<Diagnostic> findings() {
        return switch (this) {
            case Valid(Bank _, List<Diagnostic> warnings) -> warnings;
            case Invalid(List<Diagnostic> diagnostics) -> diagnostics;
        };
    }

    /**
     * At least one check failed.
     *
     * @param diagnostics in order of file and line; with at least one error; warnings are among them
     */
    record Invalid(List<Diagnostic> diagnostics) implements BankReading {
        public Invalid {
            diagnostics = List.copyOf(diagnostics);
            if (diagnostics.stream().noneMatch(found -> found.severity() == Severity.ERROR)) {
                throw new IllegalArgumentException("no errors in " + diagnostics + " (expected: at least one)");
            }
        }

        /** Those that make the bank invalid, in the same order; not empty. */
        public List<Diagnostic> errors() {
            return diagnostics.stream()
                    .filter(found -> found.severity() == Severity.ERROR)
                    .toList();
        }
    }
}
