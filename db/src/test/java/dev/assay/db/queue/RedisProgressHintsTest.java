package dev.assay.db.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.judging.JobId;
import dev.assay.db.queue.ProgressHints.Subscription;
import dev.assay.db.settings.Connections;
import dev.assay.db.testkit.TestServers;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import redis.clients.jedis.Jedis;
import redis.clients.jedis.RedisClient;
import redis.clients.jedis.args.ClientType;
import redis.clients.jedis.params.ClientKillParams;

class RedisProgressHintsTest {
    private final RedisClient redis = Connections.redis(TestServers.redis(), 4);
    private final RedisProgressHints listening = new RedisProgressHints(redis);
    private final RedisProgressHints telling = new RedisProgressHints(redis);
    private final BlockingQueue<Progress> heard = new LinkedBlockingQueue<>();
    private final JobId job = JobId.submission(UUID.randomUUID());

    @AfterEach
    void close() {
        listening.close();
        telling.close();
        redis.close();
    }

    @Test
    void listener_hears_what_another_process_tells_in_order() throws Exception {
        try (Subscription subscription = listening.subscribe(job, heard::add)) {
            telling.publish(job, new Progress.Compiling());
            telling.publish(job, new Progress.Running(3, 10));
            telling.publish(job, new Progress.Finished());

            assertThat(next()).isEqualTo(new Progress.Compiling());
            assertThat(next()).isEqualTo(new Progress.Running(3, 10));
            assertThat(next()).isEqualTo(new Progress.Finished());
            assertThat(subscription).isNotNull();
        }
    }

    @Test
    void listener_hears_only_its_own_job_and_nothing_after_it_left() throws Exception {
        JobId other = JobId.execution(UUID.randomUUID());
        Subscription left = listening.subscribe(other, heard::add);
        Subscription stayed = listening.subscribe(job, heard::add);
        left.close();
        left.close();

        telling.publish(other, new Progress.Finished());
        telling.publish(job, new Progress.Compiling());

        assertThat(next()).isEqualTo(new Progress.Compiling());
        stayed.close();
    }

    @Test
    void failing_listener_leaves_the_others_alone() throws Exception {
        Subscription failing = listening.subscribe(job, progress -> {
            throw new IllegalStateException("on purpose");
        });
        Subscription good = listening.subscribe(job, heard::add);

        telling.publish(job, new Progress.Compiling());
        telling.publish(job, new Progress.Finished());

        assertThat(next()).isEqualTo(new Progress.Compiling());
        assertThat(next()).isEqualTo(new Progress.Finished());
        failing.close();
        good.close();
    }

    @Test
    void listener_hears_again_after_the_connection_broke() throws Exception {
        Subscription subscription = listening.subscribe(job, heard::add);
        try (Jedis administrator = new Jedis(TestServers.redis().uri())) {
            administrator.clientKill(ClientKillParams.clientKillParams().type(ClientType.PUBSUB));
        }

        Progress progress = null;
        for (int i = 0; i < 100 && progress == null; i++) {
            telling.publish(job, new Progress.Running(i, 100));
            progress = heard.poll(100, TimeUnit.MILLISECONDS);
        }

        assertThat(progress).isNotNull();
        subscription.close();
    }

    private Progress next() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }
}
