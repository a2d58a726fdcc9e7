package dev.assay.db.account;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Counts tries in windows of time, for all API processes together. */
@Singleton
public class Throttles {
    private final ThrottleRows rows;

    Throttles(ThrottleRows rows) {
        this.rows = rows;
    }

    /** Whether one may try. */
    public sealed interface Admission {
        record Admitted() implements Admission {}

        /** Not before the window has ended. */
        record Refused(Instant endsAt) implements Admission {}
    }

    /**
     * Counts a try, also one that is refused. Tries of one subject take turns, so that many at once are counted one by one.
     *
     * @param subject what is counted, at most 120 characters; a hash where it would be an address
     * @param most tries in a window, at least 1
     */
    @Transactional
    public Admission take(String subject, int most, Duration window, Instant now) {
        rows.count(subject, now, now.plus(window));
        ThrottleWindow counted = rows.findBySubject(subject);
        return counted.attempts() <= most ? new Admission.Admitted() : new Admission.Refused(counted.endsAt());
    }

    /** A try turned out not to count. */
    public void giveBack(String subject) {
        rows.giveBack(subject);
    }

    /** All tries so far turned out not to count. */
    public void forget(String subject) {
        rows.forget(subject);
    }

    /** Deletes the windows that have ended; says how many. */
    public int purge(Instant now) {
        return rows.purge(now);
    }
}
