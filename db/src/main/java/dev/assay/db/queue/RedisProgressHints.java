package dev.assay.db.queue;

import static java.util.Objects.requireNonNull;

import dev.assay.db.judging.JobId;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import redis.clients.jedis.JedisPubSub;
import redis.clients.jedis.UnifiedJedis;
import redis.clients.jedis.exceptions.JedisException;

/**
 * Hints over Redis publish and subscribe, on the channel {@code assay:progress:<job id>}. However many jobs are listened
 * to, one connection listens to all channels; it is opened by the first subscription and opened again when it breaks.
 */
public final class RedisProgressHints implements ProgressHints {
    private static final Logger LOG = LoggerFactory.getLogger(RedisProgressHints.class);
    private static final String PREFIX = "assay:progress:";
    private static final String FINISHED = new Progress.Finished().toText();
    private static final Duration PAUSE_BEFORE_RECONNECTING = Duration.ofMillis(500);
    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(2);

    private final UnifiedJedis redis;
    private final Map<String, Set<Listener>> listeners = new ConcurrentHashMap<>();
    private final Set<Consumer<JobId>> ofEnds = new CopyOnWriteArraySet<>();
    private final CountDownLatch connected = new CountDownLatch(1);
    private final ReentrantLock starting = new ReentrantLock();
    private final Channels channels = new Channels();
    private Optional<Thread> receiver = Optional.empty();
    private volatile boolean closed;

    public RedisProgressHints(UnifiedJedis redis) {
        this.redis = requireNonNull(redis, "redis");
    }

    @Override
    public void publish(JobId job, Progress progress) {
        try {
            redis.publish(PREFIX + job, progress.toText());
        } catch (JedisException e) {
            LOG.debug("a hint about {} was dropped: {}", job, e.getMessage());
        }
    }

    @Override
    public Subscription subscribe(JobId job, Consumer<Progress> consumer) {
        String channel = PREFIX + job;
        Listener listener = new Listener(consumer);
        listeners.compute(channel, (name, set) -> {
            Set<Listener> others = set == null ? ConcurrentHashMap.newKeySet() : set;
            others.add(listener);
            return others;
        });
        start();
        return () -> listeners.computeIfPresent(channel, (name, set) -> {
            set.remove(listener);
            return set.isEmpty() ? null : set;
        });
    }

    @Override
    public Subscription onFinish(Consumer<JobId> listener) {
        ofEnds.add(listener);
        start();
        return () -> ofEnds.remove(listener);
    }

    @Override
    public void close() {
        closed = true;
        starting.lock();
        try {
            receiver.ifPresent(Thread::interrupt);
            if (channels.isSubscribed()) {
                channels.punsubscribe();
            }
        } catch (JedisException e) {
            LOG.debug("the connection for hints was gone already: {}", e.getMessage());
        } finally {
            starting.unlock();
        }
    }

    private void start() {
        starting.lock();
        try {
            if (receiver.isEmpty() && !closed) {
                // It waits for nothing but its socket, which costs a thread of the system least.
                receiver = Optional.of(
                        Thread.ofPlatform().name("progress-hints").daemon().start(this::receive));
            }
        } finally {
            starting.unlock();
        }
        awaitConnection();
    }

    /** The first subscribers wait a moment, so that what they read next is not older than their subscription. */
    private void awaitConnection() {
        try {
            if (!connected.await(WAIT_FOR_CONNECTION.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("there are no hints about progress: Redis does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void receive() {
        while (!closed) {
            try {
                redis.psubscribe(channels, PREFIX + "*");
            } catch (JedisException e) {
                LOG.debug("the connection for hints is opened again: {}", e.getMessage());
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_BEFORE_RECONNECTING);
        } catch (InterruptedException e) {
            // Only close() interrupts; the loop looks at its flag next.
            Thread.currentThread().interrupt();
        }
    }

    private void tellOfEnd(String job) {
        try {
            JobId ended = JobId.parse(job);
            ofEnds.forEach(listener -> listener.accept(ended));
        } catch (RuntimeException e) {
            LOG.warn("a listener to the end of {} failed", job, e);
        }
    }

    private void tell(Listener listener, Progress progress) {
        try {
            listener.consumer().accept(progress);
        } catch (RuntimeException e) {
            LOG.warn("a listener to progress failed", e);
        }
    }

    /** One subscription; two of the same consumer are two. */
    private static final class Listener {
        private final Consumer<Progress> consumer;

        Listener(Consumer<Progress> consumer) {
            this.consumer = requireNonNull(consumer, "consumer");
        }

        Consumer<Progress> consumer() {
            return consumer;
        }
    }

    private final class Channels extends JedisPubSub {
        @Override
        public void onPSubscribe(String pattern, int subscribedChannels) {
            connected.countDown();
        }

        @Override
        public void onPMessage(String pattern, String channel, String message) {
            // Most hints are for those who listen to other processes.
            Set<Listener> here = listeners.getOrDefault(channel, Set.of());
            if (!here.isEmpty()) {
                Progress.fromText(message).ifPresent(progress -> here.forEach(listener -> tell(listener, progress)));
            }
            if (!ofEnds.isEmpty() && message.equals(FINISHED)) {
                tellOfEnd(channel.substring(PREFIX.length()));
            }
        }
    }
}
