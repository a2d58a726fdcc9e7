package dev.assay.db.interview;

import java.util.EnumSet;
import java.util.Set;

/** The states of a practice interview and, written once, which may follow which. */
public enum InterviewStatus {
    CREATED,
    IN_PROGRESS,
    PAUSED,
    INTERRUPTED,
    COMPLETED,
    ABANDONED;

    /** The states that may follow this one; none for a final state. */
    public Set<InterviewStatus> next() {
        return switch (this) {
            case CREATED -> EnumSet.of(IN_PROGRESS, ABANDONED);
            case IN_PROGRESS -> EnumSet.of(PAUSED, INTERRUPTED, COMPLETED, ABANDONED);
            case PAUSED, INTERRUPTED -> EnumSet.of(IN_PROGRESS, COMPLETED, ABANDONED);
            case COMPLETED, ABANDONED -> EnumSet.noneOf(InterviewStatus.class);
        };
    }

    public boolean mayBecome(InterviewStatus other) {
        return next().contains(other);
    }

    public boolean isFinal() {
        return next().isEmpty();
    }
}
