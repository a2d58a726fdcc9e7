package dev.assay.db.stats;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a person did on a day of their own.
 *
 * @param averageScore of the interviews that have a score, 0 to 100 with two decimals
 * @param minutes that the interviews took, rounded
 * @param topics of the questions that were worked on, in alphabetical order
 * @param streakDays so many days in a row, this one included, had a completed interview; at least 1
 */
public record Day(
        LocalDate date,
        int interviews,
        int dsa,
        int systemDesign,
        Optional<BigDecimal> averageScore,
        int minutes,
        List<String> topics,
        int streakDays) {
    public Day {
        requireNonNull(date, "date");
        requireNonNull(averageScore, "averageScore");
        topics = List.copyOf(topics);
    }
}
