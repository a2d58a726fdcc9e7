package dev.assay.db.stats;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days in a row with a completed interview.
 *
 * @param today by the person's time zone
 * @param current days up to today, or up to yesterday as long as today has none; 0 when yesterday had none either
 * @param longest there ever was
 * @param last day that had one
 */
public record Streak(LocalDate today, int current, int longest, Optional<LocalDate> last) {
    public Streak {
        requireNonNull(today, "today");
        requireNonNull(last, "last");
    }
}
