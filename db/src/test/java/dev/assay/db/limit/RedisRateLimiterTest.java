package dev.assay.db.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.settings.Connections;
import dev.assay.db.testkit.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import redis.clients.jedis.RedisClient;

class RedisRateLimiterTest extends RateLimiterContract {
    private static final RedisClient REDIS = Connections.redis(TestServers.redis(), 8);
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private final RedisRateLimiter limiter = new RedisRateLimiter(REDIS);

    @Override
    RateLimiter limiter() {
        return limiter;
    }

    @Property(tries = 200)
    void it_answers_what_the_one_in_memory_answers(
            @ForAll("rates") Rate first, @ForAll("rates") Rate second, @ForAll("pauses") List<Long> pauses) {
        LocalRateLimiter local = new LocalRateLimiter();
        String name = "test:" + UUID.randomUUID();
        List<Budget> both = List.of(new Budget(name + ":a", first), new Budget(name + ":b", second));
        Instant now = NOW;
        for (long pause : pauses) {
            now = now.plus(Duration.ofNanos(1000 * pause));
            List<Budget> asked = pause % 3 == 0 ? both.subList(0, 1) : both;
            assertThat(limiter.take(asked, now)).isEqualTo(local.take(asked, now));
        }
    }

    @Example
    void two_processes_count_together_also_after_redis_has_forgotten_the_script() {
        Budget budget = new Budget("test:" + UUID.randomUUID(), Rate.perMinute(2));
        assertThat(limiter.take(List.of(budget), NOW)).isInstanceOf(Admission.Admitted.class);
        REDIS.scriptFlush();
        assertThat(new RedisRateLimiter(REDIS).take(List.of(budget), NOW)).isInstanceOf(Admission.Admitted.class);
        REDIS.scriptFlush();
        assertThat(limiter.take(List.of(budget), NOW)).isInstanceOf(Admission.Refused.class);
    }

    @Example
    void a_budget_nobody_uses_is_forgotten() {
        Budget budget = new Budget("test:" + UUID.randomUUID(), new Rate(1, Duration.ofSeconds(5)));
        limiter.take(List.of(budget), NOW);
        assertThat(REDIS.pttl("assay:limit:" + budget.name())).isBetween(1L, 65_000L);
    }
}
