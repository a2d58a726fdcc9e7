package dev.assay.db.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.settings.Connections;
import dev.assay.db.testkit.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;

class RedisRunnerHeartbeatsTest {
    private static final Duration TTL = Duration.ofSeconds(30);
    private final RedisClient redis = Connections.redis(TestServers.redis(), 2);
    private final RunnerHeartbeats heartbeats = new RedisRunnerHeartbeats(redis);

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void runner_is_alive_with_what_it_said_last() {
        heartbeats.beat(status("b", 1), TTL);
        heartbeats.beat(status("a", 1), TTL);
        heartbeats.beat(status("b", 4), TTL);

        assertThat(heartbeats.alive()).containsExactly(status("a", 1), status("b", 4));
    }

    @Test
    void runner_that_stopped_is_not_alive() {
        heartbeats.beat(status("a", 1), TTL);
        heartbeats.stop("a");

        assertThat(heartbeats.alive()).isEmpty();
    }

    @Test
    void runner_is_forgotten_when_its_time_is_over() throws Exception {
        heartbeats.beat(status("a", 1), Duration.ofMillis(50));
        Thread.sleep(Duration.ofMillis(120));

        assertThat(heartbeats.alive()).isEmpty();
        heartbeats.beat(status("a", 2), TTL);
        assertThat(heartbeats.alive()).containsExactly(status("a", 2));
    }

    private static RunnerStatus status(String id, int slots) {
        return new RunnerStatus(id, List.of("java", "python"), slots, Instant.parse("2026-01-02T03:04:05Z"));
    }
}
