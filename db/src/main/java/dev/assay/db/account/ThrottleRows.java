package dev.assay.db.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** The table of things that are counted. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ThrottleRows extends GenericRepository<ThrottleWindow, String> {
    /** Counts one more; begins a new window when the last one is over. */
    @Query("""
        INSERT INTO throttle_windows AS w (subject, attempts, ends_at)
        VALUES (:subject, 1, :endsAt)
        ON CONFLICT (subject) DO UPDATE
           SET attempts = CASE WHEN w.ends_at <= :now THEN 1 ELSE w.attempts + 1 END,
               ends_at = CASE WHEN w.ends_at <= :now THEN :endsAt ELSE w.ends_at END
        """)
    int count(String subject, Instant now, Instant endsAt);

    ThrottleWindow findBySubject(String subject);

    @Query("UPDATE throttle_windows SET attempts = greatest(attempts - 1, 0) WHERE subject = :subject")
    int giveBack(String subject);

    @Query("DELETE FROM throttle_windows WHERE subject = :subject")
    int forget(String subject);

    @Query("DELETE FROM throttle_windows WHERE ends_at <= :now")
    int purge(Instant now);
}
