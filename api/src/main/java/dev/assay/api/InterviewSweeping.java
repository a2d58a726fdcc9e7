package dev.assay.api;

import static java.util.Objects.requireNonNull;

import dev.assay.api.interview.InterviewTimes;
import dev.assay.db.practice.InterviewMoves;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does to interviews what time does: clients that are silent, deadlines, interviews nobody comes back to, verdicts that have
 * come. Silence counts from when this process could hear: nobody is interrupted because we were away.
 */
@Singleton
final class InterviewSweeping {
    private static final Logger LOG = LoggerFactory.getLogger(InterviewSweeping.class);
    private static final int AT_ONCE = 200;

    private final InterviewMoves moves;
    private final InterviewTimes times;
    private final InstantSource clock;
    private final boolean running;
    private Instant listeningSince;

    InterviewSweeping(InterviewMoves moves, InterviewTimes times, InstantSource clock, Surroundings surroundings) {
        this.moves = requireNonNull(moves, "moves is null");
        this.times = requireNonNull(times, "times is null");
        this.clock = requireNonNull(clock, "clock is null");
        this.running = surroundings.sweeping();
        this.listeningSince = clock.instant();
    }

    @Scheduled(initialDelay = "2s", fixedDelay = "2s")
    void loop() {
        if (!running) {
            return;
        }
        try {
            step();
        } catch (RuntimeException e) {
            // Signs of life could not be stored either.
            listeningSince = clock.instant();
            LOG.warn("interviews were not swept this time: {}", e.toString());
        }
    }

    /** One round; safe to run in several processes at once. */
    void step() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (UUID interview : moves.due(times.silence(), listeningSince, now, AT_ONCE)) {
            try {
                moves.sweep(interview, times.silence(), listeningSince, now);
            } catch (RuntimeException e) {
                LOG.warn("interview {} was not swept this time: {}", interview, e.toString());
            }
        }
    }
}
