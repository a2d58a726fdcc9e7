package dev.assay.runner.loop;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** When a server was last seen to work: whoever just worked with it need not ask whether it answers. Of one thread. */
public final class Contact {
    private static final Duration FRESH = Duration.ofSeconds(1);

    private final InstantSource clock;
    private Instant last = Instant.MIN;

    public Contact(InstantSource clock) {
        this.clock = clock;
    }

    /** Asks, unless it worked a moment ago. What {@code question} throws, it throws, and the next time it asks again. */
    public void require(Runnable question) {
        if (last.isBefore(clock.instant().minus(FRESH))) {
            question.run();
            worked();
        }
    }

    /** It just did something for us. */
    public void worked() {
        last = clock.instant();
    }

    /** Something went wrong: ask before the next use. */
    public void lost() {
        last = Instant.MIN;
    }
}
