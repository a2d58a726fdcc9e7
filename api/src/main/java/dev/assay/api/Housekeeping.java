package dev.assay.api;

import static java.util.Objects.requireNonNull;

import dev.assay.db.execution.Executions;
import dev.assay.db.idempotency.IdempotencyRecords;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes what has outlived its time: executions after seven days, kept answers after one. */
@Singleton
final class Housekeeping {
    private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

    private final Executions executions;
    private final IdempotencyRecords answers;
    private final InstantSource clock;

    Housekeeping(Executions executions, IdempotencyRecords answers, InstantSource clock) {
        this.executions = requireNonNull(executions, "executions is null");
        this.answers = requireNonNull(answers, "answers is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Scheduled(initialDelay = "5m", fixedDelay = "15m")
    void loop() {
        try {
            step();
        } catch (RuntimeException e) {
            LOG.warn("nothing was cleaned up this time: {}", e.toString());
        }
    }

    /** One round; safe to run in several processes at once. */
    void step() {
        int purged = executions.purge(clock.instant());
        int forgotten = answers.purge(clock.instant());
        if (purged + forgotten > 0) {
            LOG.info("deleted {} expired executions and {} kept answers", purged, forgotten);
        }
    }
}
