package dev.assay.db.stats;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What people did on single days. A day is the person's own, by the time zone they had when the interview ended; one who moves
 * takes no interview along to another day.
 */
@Singleton
public class DailyStats {
    private final DayRows rows;

    DailyStats(DayRows rows) {
        this.rows = rows;
    }

    /**
     * An interview is completed, or has other scores than before. The whole day is counted anew, so that telling it twice changes
     * nothing. Call it in the transaction that completes the interview, after its row was written.
     */
    @Transactional
    public void completed(UUID userId, UUID interviewId, Instant endedAt) {
        rows.lock(userId);
        rows.date(interviewId, LocalDate.ofInstant(endedAt, zone(userId)));
        LocalDate day = rows.dayOf(interviewId)
                .orElseThrow(() -> new IllegalStateException(
                        "interview " + interviewId + " has no day (expected: a completed interview)"));
        rows.recount(userId, day);
        rows.countStreaks(userId, day);
    }

    /** Submissions have been judged once more by that version of their question, and rounds have other scores. */
    public void rejudged(UUID versionId) {
        rows.rejudged(versionId).forEach(day -> recount(day.userId(), day.date()));
    }

    @Transactional
    protected void recount(UUID userId, LocalDate day) {
        rows.lock(userId);
        rows.recount(userId, day);
    }

    /** The days from one to another, both included, that have a completed interview; the newest first. */
    public List<Day> list(UUID userId, LocalDate from, LocalDate to) {
        return rows.list(userId, from, to).stream().map(DayRow::day).toList();
    }

    public Streak streak(UUID userId, Instant now) {
        LocalDate today = today(userId, now);
        Optional<DayRow> last = rows.last(userId);
        int current = last.filter(day -> !day.date().isBefore(today.minusDays(1)))
                .map(DayRow::streakDays)
                .orElse(0);
        return new Streak(today, current, rows.longest(userId), last.map(DayRow::date));
    }

    /** Where this person is. */
    public LocalDate today(UUID userId, Instant now) {
        return LocalDate.ofInstant(now, zone(userId));
    }

    private ZoneId zone(UUID userId) {
        try {
            return rows.zone(userId).map(ZoneId::of).orElse(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            // Zones are renamed now and then, and rows stay.
            return ZoneOffset.UTC;
        }
    }
}
