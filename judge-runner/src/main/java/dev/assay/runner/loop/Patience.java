package dev.assay.runner.loop;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How to go on when a server is away: try again, after a pause that grows from a tenth of a second to three seconds or another bound, until
 * it is back or the runner stops. One for each loop.
 */
public final class Patience {
    private static final Logger LOG = LoggerFactory.getLogger(Patience.class);
    private static final Duration FIRST = Duration.ofMillis(100);
    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final String what;
    private final CountDownLatch stop;
    private final Duration longest;
    private Duration pause = Duration.ZERO;

    /**
     * For one loop.
     *
     * @param what the loop does, for the log
     * @param stop reaches zero when the runner stops
     */
    public Patience(String what, CountDownLatch stop) {
        this(what, stop, LONGEST);
    }

    /** For one loop whose tries cost others something: {@code longest} bounds the pause between them. */
    public Patience(String what, CountDownLatch stop, Duration longest) {
        this.what = what;
        this.stop = stop;
        this.longest = longest;
    }

    public boolean isOver() {
        return stop.getCount() == 0;
    }

    /** Says once per outage what is wrong, and waits. */
    public void failed(Exception failure) throws InterruptedException {
        if (pause.isZero() && !isOver()) {
            LOG.warn("{}: {}; trying again until it works", what, failure.toString());
        }
        pause = next(pause, longest);
        waits(pause);
    }

    /** The pause after one more failure. */
    static Duration next(Duration pause, Duration longest) {
        Duration longer = pause.isZero() ? FIRST : pause.multipliedBy(2);
        return longer.compareTo(longest) > 0 ? longest : longer;
    }

    /** Ends an outage, if there was one. */
    public void worked() {
        if (!pause.isZero()) {
            LOG.info("{}: works again", what);
            pause = Duration.ZERO;
        }
    }

    /** Waits so long, or until the runner stops. */
    public void waits(Duration time) throws InterruptedException {
        if (stop.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
            pause = Duration.ZERO;
        }
    }

    /**
     * Does it until it works.
     *
     * @throws InterruptedException also when the runner stops first
     */
    public <T> T insist(Supplier<T> action) throws InterruptedException {
        while (true) {
            try {
                T value = action.get();
                worked();
                return value;
            } catch (RuntimeException e) {
                if (isOver()) {
                    throw new InterruptedException("the runner stops");
                }
                failed(e);
            }
        }
    }
}
