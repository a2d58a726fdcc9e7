package dev.assay.db.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.judging.JobId;
import dev.assay.db.judging.Lane;
import dev.assay.db.settings.Connections;
import dev.assay.db.testkit.TestServers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.params.XAddParams;

class RedisJobQueueTest implements JobQueueContract {
    private final RedisClient redis = Connections.redis(TestServers.redis(), 8);
    private final JobQueue queue = new RedisJobQueue(redis);

    @Override
    public JobQueue queue() {
        return queue;
    }

    @Override
    public void lose() {
        redis.flushAll();
    }

    @AfterEach
    void close() {
        redis.close();
    }

    @Test
    void entry_that_is_not_ours_is_removed() {
        String id = redis.xadd("assay:queue:run", XAddParams.xAddParams(), Map.of("other", "thing"))
                .toString();

        assertThat(queue.take("a", Duration.ZERO)).isEmpty();
        assertThat(queue.holds(Lane.RUN, id)).isFalse();
    }

    @Test
    void queues_of_two_processes_are_one() {
        QueueEntry entry =
                queue.append(Lane.RUN, JobId.execution(UUID.randomUUID())).entry();

        assertThat(new RedisJobQueue(redis).take("other", Duration.ZERO)).containsExactly(entry);
    }
}
