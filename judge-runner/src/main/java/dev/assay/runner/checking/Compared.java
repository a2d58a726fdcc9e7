package dev.assay.runner.checking;

import dev.assay.db.judging.CheckerNote;
import dev.assay.verdict.Verdict;
import java.util.Objects;
import java.util.Optional;

/**
 * What an answer is worth.
 *
 * @param verdict AC, WA, or IE where the checker failed
 * @param note what the checker said, where it is a program
 */
public record Compared(Verdict verdict, Optional<CheckerNote> note) {
    public Compared {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(note, "note");
    }
}
