package dev.assay.db.queue;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * What a living runner says about itself.
 *
 * @param languages ids of the languages whose self-test passed
 * @param slots how many jobs it judges at once, at least 1
 * @param at when it said so
 */
public record RunnerStatus(String runnerId, List<String> languages, int slots, Instant at) {
    public RunnerStatus {
        requireNonNull(runnerId, "runnerId");
        requireNonNull(at, "at");
        languages = List.copyOf(languages);
        if (slots < 1) {
            throw new IllegalArgumentException("slots is " + slots + " (expected: >= 1)");
        }
    }
}
