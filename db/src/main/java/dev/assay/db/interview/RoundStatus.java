package dev.assay.db.interview;

import java.util.EnumSet;
import java.util.Set;

/** The states of a round and, written once, which may follow which. */
public enum RoundStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    SKIPPED;

    /** The states that may follow this one; none for a final state. */
    public Set<RoundStatus> next() {
        return switch (this) {
            case NOT_STARTED -> EnumSet.of(IN_PROGRESS, SKIPPED);
            case IN_PROGRESS -> EnumSet.of(COMPLETED, SKIPPED);
            case COMPLETED, SKIPPED -> EnumSet.noneOf(RoundStatus.class);
        };
    }

    public boolean mayBecome(RoundStatus other) {
        return next().contains(other);
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
