package dev.assay.db.stats;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of days. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DayRows extends GenericRepository<DayRow, UUID> {
    String SELECT = """
            SELECT id, date, interviews_completed, dsa_count, system_design_count, avg_score, time_spent_min,
                   topics_practiced, streak_days
              FROM user_daily_stats
            """;

    /** Interviews of one person are counted one after the other. */
    @Query("SELECT id FROM users WHERE id = :userId FOR UPDATE")
    Optional<UUID> lock(UUID userId);

    @Query("SELECT timezone FROM user_profiles WHERE user_id = :userId AND timezone IS NOT NULL")
    Optional<String> zone(UUID userId);

    /** Changes nothing when it has a day. */
    @Query("UPDATE interviews SET completed_on = :day WHERE id = :interviewId AND completed_on IS NULL")
    int date(UUID interviewId, LocalDate day);

    @Query("SELECT completed_on FROM interviews WHERE id = :interviewId AND completed_on IS NOT NULL")
    Optional<LocalDate> dayOf(UUID interviewId);

    /** Makes the row of a day from its interviews. */
    @Query("""
            INSERT INTO user_daily_stats (user_id, date, interviews_completed, dsa_count, system_design_count, avg_score,
                                          time_spent_min, topics_practiced, streak_days)
            SELECT CAST(:userId AS uuid), CAST(:day AS date), count(*),
                   count(*) FILTER (WHERE p.type = 'DSA'),
                   count(*) FILTER (WHERE p.type = 'SYSTEM_DESIGN'),
                   round(avg(coalesce(f.overall_score, s.score)), 2),
                   coalesce(round(sum(i.total_duration_sec) / 60.0), 0),
                   coalesce((SELECT array_agg(DISTINCT topic)
                               FROM interviews j
                               JOIN rounds r ON r.interview_id = j.id AND r.status = 'COMPLETED'
                               JOIN questions q ON q.id = r.question_id
                              CROSS JOIN unnest(q.topics) AS topic
                              WHERE j.user_id = CAST(:userId AS uuid) AND j.completed_on = CAST(:day AS date)),
                            CAST('{}' AS text[])),
                   1
              FROM interviews i
              JOIN interview_practice p ON p.interview_id = i.id
              LEFT JOIN interview_feedback f ON f.interview_id = i.id AND f.status = 'READY'
              LEFT JOIN LATERAL (SELECT avg(r.score) AS score FROM rounds r WHERE r.interview_id = i.id) AS s ON true
             WHERE i.user_id = CAST(:userId AS uuid) AND i.completed_on = CAST(:day AS date)
            ON CONFLICT (user_id, date) DO UPDATE
               SET interviews_completed = EXCLUDED.interviews_completed, dsa_count = EXCLUDED.dsa_count,
                   system_design_count = EXCLUDED.system_design_count, avg_score = EXCLUDED.avg_score,
                   time_spent_min = EXCLUDED.time_spent_min, topics_practiced = EXCLUDED.topics_practiced
            """)
    int recount(UUID userId, LocalDate day);

    /** Counts the days in a row, from a day on to the next one that has no row. */
    @Query("""
            WITH RECURSIVE days (date, streak) AS (
                SELECT CAST(:day AS date),
                       1 + coalesce((SELECT streak_days FROM user_daily_stats
                                      WHERE user_id = CAST(:userId AS uuid) AND date = CAST(:day AS date) - 1), 0)
                UNION ALL
                SELECT s.date, d.streak + 1
                  FROM days d
                  JOIN user_daily_stats s ON s.user_id = CAST(:userId AS uuid) AND s.date = d.date + 1
            )
            UPDATE user_daily_stats s SET streak_days = d.streak
              FROM days d
             WHERE s.user_id = CAST(:userId AS uuid) AND s.date = d.date AND s.streak_days <> d.streak
            """)
    int countStreaks(UUID userId, LocalDate day);

    /** The days of completed interviews with submissions that were judged once more by that version. */
    @Query("""
            SELECT DISTINCT i.user_id, i.completed_on AS date
              FROM rejudged_submissions j
              JOIN code_submissions s ON s.id = j.submission_id
              JOIN rounds r ON r.id = s.round_id
              JOIN interviews i ON i.id = r.interview_id
             WHERE j.question_version_id = :versionId AND i.completed_on IS NOT NULL
            """)
    List<PersonalDay> rejudged(UUID versionId);

    @Query(SELECT + "WHERE user_id = :userId AND date BETWEEN :from AND :to ORDER BY date DESC")
    List<DayRow> list(UUID userId, LocalDate from, LocalDate to);

    @Query(SELECT + "WHERE user_id = :userId ORDER BY date DESC LIMIT 1")
    Optional<DayRow> last(UUID userId);

    @Query("SELECT coalesce(max(streak_days), 0) FROM user_daily_stats WHERE user_id = :userId")
    int longest(UUID userId);
}
