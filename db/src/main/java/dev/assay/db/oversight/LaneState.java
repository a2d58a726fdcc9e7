package dev.assay.db.oversight;

import static java.util.Objects.requireNonNull;

import dev.assay.db.judging.Lane;
import java.time.Instant;
import java.util.Optional;

/**
 * How a lane of the queue stands.
 *
 * @param waiting jobs that nobody holds
 * @param oldest when the one of them that waits longest was handed in
 * @param putBack of those that wait, how many a runner had held before
 * @param running jobs that a runner holds
 * @param expired of those, how many have a lease that is over
 * @param faults of ours that were counted against the jobs that wait or run
 */
public record LaneState(
        Lane lane, int waiting, Optional<Instant> oldest, int putBack, int running, int expired, int faults) {
    public LaneState {
        requireNonNull(lane, "lane");
        requireNonNull(oldest, "oldest");
    }

    static LaneState empty(Lane lane) {
        return new LaneState(lane, 0, Optional.empty(), 0, 0, 0, 0);
    }
}
