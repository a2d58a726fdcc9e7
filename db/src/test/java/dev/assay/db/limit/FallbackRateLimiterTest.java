package dev.assay.db.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.exceptions.JedisConnectionException;

class FallbackRateLimiterTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final List<Budget> BUDGET = List.of(new Budget("b", Rate.perMinute(2)));

    private final LocalRateLimiter redis = new LocalRateLimiter();
    private boolean away;
    private int asked;
    private final FallbackRateLimiter limiter = new FallbackRateLimiter(this::take, new LocalRateLimiter());

    private Admission take(List<Budget> budgets, Instant now) {
        asked++;
        if (away) {
            throw new JedisConnectionException("away");
        }
        return redis.take(budgets, now);
    }

    private boolean admits(Instant now) {
        return limiter.take(BUDGET, now) instanceof Admission.Admitted;
    }

    @Test
    void during_an_outage_the_same_limit_holds_in_the_process() {
        away = true;
        assertThat(admits(NOW)).isTrue();
        assertThat(admits(NOW)).isTrue();
        assertThat(admits(NOW)).isFalse();
        assertThat(limiter.isShared()).isFalse();
    }

    @Test
    void during_an_outage_redis_is_asked_every_five_seconds_and_when_it_is_back_it_counts() {
        admits(NOW);
        away = true;
        for (int second = 0; second < 10; second++) {
            admits(NOW.plusSeconds(second));
        }
        assertThat(asked).isEqualTo(3);
        away = false;
        admits(NOW.plusSeconds(9));
        assertThat(limiter.isShared()).isFalse();
        assertThat(admits(NOW.plusSeconds(10))).isTrue();
        assertThat(limiter.isShared()).isTrue();
        assertThat(asked).isEqualTo(4);
    }
}
