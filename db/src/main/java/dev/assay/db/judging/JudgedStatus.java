package dev.assay.db.judging;

import dev.assay.verdict.Verdict;
import java.util.Optional;

/** The states of a judged row. PENDING and RUNNING may follow each other; the other three are final. */
public enum JudgedStatus {
    PENDING,
    RUNNING,
    COMPLETED,
    ERROR,
    TIMEOUT;

    /** The final state that belongs to a verdict; no verdict means that everything ran and nothing was compared. */
    public static JudgedStatus finalFor(Optional<Verdict> verdict) {
        return verdict.map(JudgedStatus::finalFor).orElse(COMPLETED);
    }

    public boolean isFinal() {
        return switch (this) {
            case PENDING, RUNNING -> false;
            case COMPLETED, ERROR, TIMEOUT -> true;
        };
    }

    private static JudgedStatus finalFor(Verdict verdict) {
        return switch (verdict) {
            case AC, WA -> COMPLETED;
            case TLE -> TIMEOUT;
            case CE, RTE, MLE, OLE, IE -> ERROR;
        };
    }
}
