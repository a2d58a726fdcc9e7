package dev.assay.db.limit;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Counts in Redis while it answers, and otherwise in memory, each process on its own: an outage of Redis lets through at most
 * as many times more as there are processes, and keeps nobody out. Of those who ask during an outage one in five seconds waits to
 * see whether it is over. The log is told when it begins and when it is over.
 */
public final class FallbackRateLimiter implements RateLimiter {
    private static final Logger LOG = LoggerFactory.getLogger(FallbackRateLimiter.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    private final RateLimiter shared;
    private final RateLimiter local;

    /** When to look again; {@link Instant#MIN} while there is no outage. */
    private final AtomicReference<Instant> away = new AtomicReference<>(Instant.MIN);

    public FallbackRateLimiter(RateLimiter shared, RateLimiter local) {
        this.shared = requireNonNull(shared, "shared");
        this.local = requireNonNull(local, "local");
    }

    /** Whether processes count together at the moment. */
    public boolean isShared() {
        return away.get().equals(Instant.MIN);
    }

    @Override
    public Admission take(List<Budget> budgets, Instant now) {
        Instant lookAt = away.get();
        boolean looks = lookAt.equals(Instant.MIN)
                || (!now.isBefore(lookAt) && away.compareAndSet(lookAt, now.plus(LOOK_AGAIN)));
        if (!looks) {
            return local.take(budgets, now);
        }
        try {
            Admission admission = shared.take(budgets, now);
            if (!away.getAndSet(Instant.MIN).equals(Instant.MIN)) {
                LOG.info("Redis answers again: requests are counted for all processes together");
            }
            return admission;
        } catch (JedisException e) {
            if (away.getAndSet(now.plus(LOOK_AGAIN)).equals(Instant.MIN)) {
                LOG.warn("Redis does not answer: each process counts requests on its own: {}", e.getMessage());
            }
            return local.take(budgets, now);
        }
    }
}
