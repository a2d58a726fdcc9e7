package dev.assay.authoring.selection;

import dev.assay.bank.Bank;
import dev.assay.bank.BankQuestion;
import dev.assay.bank.BankReader;
import dev.assay.bank.BankReading;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The questions that were meant, as far as they can be read.
 *
 * @param bank the bank's folder
 * @param questions those without errors, in order of their slugs; none if something is wrong with the bank itself
 * @param timeMultipliers the bank's own, by language id; none if something is wrong with the bank itself
 * @param findings everything that reading said, in order of file and line
 */
public record Readings(
        Path bank, List<BankQuestion> questions, Map<String, Double> timeMultipliers, List<Diagnostic> findings) {
    private static final Path QUESTIONS = Path.of("questions");

    public Readings {
        questions = List.copyOf(questions);
        timeMultipliers = Map.copyOf(timeMultipliers);
        findings = List.copyOf(findings);
    }

    /** Reads what was meant. What is wrong with one question keeps no other from being read. */
    public static Readings of(Selection selection, BankReader reader) {
        Path bank = selection.bank();
        return switch (read(selection, reader)) {
            case BankReading.Valid valid -> of(bank, Optional.of(valid.bank()), valid.warnings());
            case BankReading.Invalid invalid -> {
                List<Path> places =
                        invalid.errors().stream().map(Diagnostic::file).toList();
                boolean all =
                        places.stream().anyMatch(place -> place.getNameCount() < 2 || !place.startsWith(QUESTIONS));
                Set<String> broken = new TreeSet<>();
                places.forEach(place -> broken.add(
                        place.getName(Math.min(1, place.getNameCount() - 1)).toString()));
                yield of(bank, all ? Optional.empty() : others(selection, broken, reader), invalid.diagnostics());
            }
        };
    }

    /** Whether reading found errors. */
    public boolean isBroken() {
        return findings.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }

    private static BankReading read(Selection selection, BankReader reader) {
        return reader.read(selection.bank(), selection::includes);
    }

    private static Readings of(Path folder, Optional<Bank> bank, List<Diagnostic> findings) {
        return new Readings(
                folder,
                bank.map(Bank::questions).orElse(List.of()),
                bank.map(Bank::timeMultipliers).orElse(Map.of()),
                findings);
    }

    private static Optional<Bank> others(Selection selection, Set<String> broken, BankReader reader) {
        return switch (reader.read(selection.bank(), slug -> selection.includes(slug) && !broken.contains(slug))) {
            case BankReading.Valid valid -> Optional.of(valid.bank());
            case BankReading.Invalid _ -> Optional.empty();
        };
    }
}
