package dev.assay.bank;

import java.util.List;

/** What came of reading a bank folder: a whole bank, or everything that is wrong with it. There is no half. */
public sealed interface BankReading {
    /** Every check passed. */
    record Valid(Bank bank) implements BankReading {}

    /**
     * At least one check failed.
     *
     * @param diagnostics not empty, in order of file and line
     */
    record Invalid(List<Diagnostic> diagnostics) implements BankReading {
        public Invalid {
            diagnostics = List.copyOf(diagnostics);
            if (diagnostics.isEmpty()) {
                throw new IllegalArgumentException("no diagnostics (expected: at least one)");
            }
        }
    }
}
