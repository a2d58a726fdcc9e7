package dev.assay.db.stats;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A day as it is stored. */
@MappedEntity("user_daily_stats")
record DayRow(
        @Id UUID id,
        LocalDate date,
        int interviewsCompleted,
        int dsaCount,
        int systemDesignCount,
        @Nullable BigDecimal avgScore,
        int timeSpentMin,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> topicsPracticed,
        int streakDays) {
    DayRow {
        topicsPracticed = List.copyOf(topicsPracticed);
    }

    Day day() {
        return new Day(
                date,
                interviewsCompleted,
                dsaCount,
                systemDesignCount,
                Optional.ofNullable(avgScore),
                timeSpentMin,
                topicsPracticed,
                streakDays);
    }
}
