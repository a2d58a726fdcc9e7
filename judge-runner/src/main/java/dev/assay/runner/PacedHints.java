package dev.assay.runner;

import dev.assay.db.judging.JobId;
import dev.assay.db.queue.Progress;
import dev.assay.db.queue.ProgressHints;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Consumer;

/** Hints about one job at a pace that is of use to people: nobody is told of each test of a job that is over in an instant. */
final class PacedHints implements Consumer<Progress> {
    private static final Duration PACE = Duration.ofMillis(250);

    private final ProgressHints hints;
    private final JobId job;
    private final InstantSource clock;
    private Instant next;

    PacedHints(ProgressHints hints, JobId job, InstantSource clock) {
        this.hints = hints;
        this.job = job;
        this.clock = clock;
        next = clock.instant().plus(PACE);
    }

    @Override
    public void accept(Progress progress) {
        switch (progress) {
            case Progress.Compiling _, Progress.Finished _ -> hints.publish(job, progress);
            case Progress.Running _ -> {
                Instant now = clock.instant();
                if (!now.isBefore(next)) {
                    next = now.plus(PACE);
                    hints.publish(job, progress);
                }
            }
        }
    }
}
