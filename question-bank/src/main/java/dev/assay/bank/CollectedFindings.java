package dev.assay.bank;

import dev.assay.bank.finding.Check;
import dev.assay.bank.finding.Findings;
import dev.assay.bank.finding.Severity;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Findings as sorted diagnostics; however broken a file is, there are not many of one file, and none of them is long. */
final class CollectedFindings implements Findings {
    private static final int MOST_OF_A_FILE = 100;
    private static final int LONGEST = 1000;

    private final Set<Check> ignored;
    private final TreeSet<Diagnostic> diagnostics = new TreeSet<>();
    private final Map<Place, Integer> ofFile = new HashMap<>();
    private int errors;

    private record Place(Path file, Severity severity) {}

    /** Takes all findings. */
    CollectedFindings() {
        this(Set.of());
    }

    /** Takes findings but those of some checks, as if they had passed. */
    CollectedFindings(Set<Check> ignored) {
        this.ignored = Set.copyOf(ignored);
    }

    @Override
    public void report(Path file, int line, Check check, String message) {
        if (ignored.contains(check)) {
            return;
        }
        if (check.severity() == Severity.ERROR) {
            errors++;
        }
        if (ofFile.merge(new Place(file, check.severity()), 1, Integer::sum) <= MOST_OF_A_FILE) {
            String text = message.length() > LONGEST ? message.substring(0, LONGEST) + "…" : message;
            diagnostics.add(new Diagnostic(file, line, check, text));
        }
    }

    @Override
    public int errors() {
        return errors;
    }

    /** In order of file and line. */
    List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    BankReading invalid() {
        return new BankReading.Invalid(diagnostics());
    }

    BankReading valid(Bank bank) {
        return new BankReading.Valid(bank, diagnostics());
    }
}
