package dev.assay.standalone.process;

import java.time.Duration;

/** How long to wait before a process that ended by itself is started again: longer each time, unless it had run well. */
final class RestartDelay {
    static final Duration FIRST = Duration.ofSeconds(1);
    static final Duration LONGEST = Duration.ofSeconds(30);
    static final Duration RAN_WELL = Duration.ofMinutes(1);

    private RestartDelay() {}

    /** @param previous the delay before the run that just ended; zero for the first run */
    static Duration after(Duration previous, Duration ran) {
        if (previous.isZero() || ran.compareTo(RAN_WELL) >= 0) {
            return FIRST;
        }
        Duration doubled = previous.multipliedBy(2);
        return doubled.compareTo(LONGEST) > 0 ? LONGEST : doubled;
    }
}
