package dev.assay.db.practice;

import dev.assay.db.interview.Interview;
import dev.assay.db.interview.Round;

/**
 * Whether a round takes a candidate's work now, and what became of the work.
 *
 * @param <T> what became of it
 */
public sealed interface Entry<T> {
    /** The round takes work, and this is what was done. */
    record Done<T>(T result) implements Entry<T> {}

    /** The round is not running. */
    record NotRunning<T>(Round round) implements Entry<T> {}

    /** The round's time is over. */
    record TooLate<T>(Round round) implements Entry<T> {}

    /** The interview is paused or interrupted. */
    record Halted<T>(Interview interview) implements Entry<T> {}

    /** There is no such round, or it is somebody else's. */
    record Missing<T>() implements Entry<T> {}
}
