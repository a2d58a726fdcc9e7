package dev.assay.db.webhook;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;

/**
 * How sending a delivery went, once.
 *
 * @param number of the delivery's attempts, from 1
 * @param took until the outcome was known
 * @param statusCode of the answer, where there was one
 * @param answer the beginning of what was answered, or what was in the way
 */
public record Attempt(int number, Instant at, Duration took, Outcome outcome, OptionalInt statusCode, String answer) {
    public Attempt {
        requireNonNull(at, "at is null");
        requireNonNull(took, "took is null");
        requireNonNull(answer, "answer is null");
        if (statusCode.isPresent() != (outcome == Outcome.ANSWERED)) {
            throw new IllegalArgumentException("status code " + statusCode + " of " + outcome
                    + " (expected: one of what was answered, and of nothing else)");
        }
    }

    /** What an attempt came to. */
    public enum Outcome {
        /** There was an answer, of whatever kind. */
        ANSWERED,
        TIMED_OUT,
        UNREACHABLE,
        /** Nothing was sent: the address is not one that may be connected to. */
        REFUSED
    }
}
