package dev.assay.api.me;

import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Rule;
import dev.assay.api.edit.Page;
import dev.assay.api.problem.Violations;
import dev.assay.db.stats.DailyStats;
import dev.assay.db.stats.Day;
import dev.assay.db.stats.Streak;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What one did on single days, over HTTP. */
@Controller("/api/v1/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Caller.SESSION, Caller.ACCOUNT_READ_SCOPE})
final class StatsController {
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;

    private final DailyStats stats;
    private final InstantSource clock;

    StatsController(DailyStats stats, InstantSource clock) {
        this.stats = requireNonNull(stats, "stats is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * A day with a completed interview.
     *
     * @param avgScore of the interviews that have a score, 0 to 100; null when none has
     * @param streakDays days in a row up to this one
     */
    record DayView(
            LocalDate date,
            int interviewsCompleted,
            int dsaCount,
            int systemDesignCount,
            @Nullable Double avgScore,
            int timeSpentMin,
            List<String> topicsPracticed,
            int streakDays) {
        static DayView of(Day day) {
            return new DayView(
                    day.date(),
                    day.interviews(),
                    day.dsa(),
                    day.systemDesign(),
                    day.averageScore().map(BigDecimal::doubleValue).orElse(null),
                    day.minutes(),
                    day.topics(),
                    day.streakDays());
        }
    }

    /**
     * Days in a row.
     *
     * @param today by one's own time zone
     * @param currentDays up to today, or up to yesterday as long as today has none
     * @param lastDate the last day with a completed interview; null when there is none
     */
    record StreakView(
            LocalDate today,
            int currentDays,
            int longestDays,
            @Nullable LocalDate lastDate) {
        static StreakView of(Streak streak) {
            return new StreakView(
                    streak.today(),
                    streak.current(),
                    streak.longest(),
                    streak.last().orElse(null));
        }
    }

    /** Lists the days with a completed interview, newest first; a month without dates, a year at most. */
    @Get("/stats/daily{?from,to}")
    HttpResponse<Page<DayView>> listDays(
            Caller caller,
            @Nullable @QueryValue @Rule(format = "date") String from,
            @Nullable @QueryValue @Rule(format = "date") String to) {
        LocalDate today = stats.today(caller.userId(), clock.instant());
        Violations violations = new Violations();
        LocalDate last = date(to, today, "to", violations);
        LocalDate first = date(from, last.minusDays(USUAL_DAYS - 1L), "from", violations);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        violations.require(
                days >= 1 && days <= MOST_DAYS,
                "from",
                "out-of-range",
                "from " + first + " to " + last + " are " + days + " days (expected: 1 to " + MOST_DAYS + ")");
        violations.throwIfAny();
        List<DayView> items = stats.list(caller.userId(), first, last).stream()
                .map(DayView::of)
                .toList();
        return HttpResponse.ok(new Page<>(items, null)).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Shows for how many days in a row one has completed an interview. */
    @Get("/streak")
    HttpResponse<StreakView> getStreak(Caller caller) {
        return HttpResponse.ok(StreakView.of(stats.streak(caller.userId(), clock.instant())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static LocalDate date(String text, LocalDate usual, String name, Violations violations) {
        if (text == null) {
            return usual;
        }
        try {
            LocalDate date = LocalDate.parse(text);
            if (date.getYear() >= 1970 && date.getYear() <= 9999) {
                return date;
            }
        } catch (DateTimeException e) {
            // It is said below what is expected.
        }
        violations.add(name, "invalid", name + " is '" + text + "' (expected: a date such as " + usual + ")");
        return usual;
    }
}
