package dev.assay.db.queue;

import java.time.Duration;
import java.util.List;

/** Who judges at the moment. */
public interface RunnerHeartbeats {
    /** Counts the runner as alive for {@code ttl} from now, in place of what it said before. */
    void beat(RunnerStatus status, Duration ttl);

    /** Ends what {@link #beat} said, for a runner that stops. */
    void stop(String runnerId);

    /** The runners alive now, ordered by id. */
    List<RunnerStatus> alive();
}
