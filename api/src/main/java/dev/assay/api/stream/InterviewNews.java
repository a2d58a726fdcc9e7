package dev.assay.api.stream;

import static java.util.Objects.requireNonNull;

import dev.assay.db.outbox.InterviewFeed;
import dev.assay.db.outbox.InterviewFeed.Place;
import dev.assay.db.outbox.InterviewFeed.Touched;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the outbox for all open streams of the process at once, and wakes those whose interview something happened to. */
@Singleton
final class InterviewNews {
    private static final Logger LOG = LoggerFactory.getLogger(InterviewNews.class);
    private static final int AT_ONCE = 1_000;

    private final InterviewFeed feed;
    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private Optional<Place> read = Optional.empty();

    InterviewNews(InterviewFeed feed) {
        this.feed = requireNonNull(feed, "feed is null");
    }

    /** Waits for news of one interview. Open it before the first look, or what happens in between is missed. */
    final class Watch implements AutoCloseable {
        private final UUID interview;
        private final Semaphore news = new Semaphore(0);

        private Watch(UUID interview) {
            this.interview = interview;
            watches.add(this);
        }

        /** Whether there may be something new, before the time is over. */
        boolean await(Duration atMost) throws InterruptedException {
            boolean woken = news.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
            news.drainPermits();
            return woken;
        }

        /** Ends the waiting of another thread; interrupting it could break its conversation with the database. */
        void wake() {
            news.release();
        }

        @Override
        public void close() {
            watches.remove(this);
        }
    }

    Watch watch(UUID interview) {
        return new Watch(interview);
    }

    @Scheduled(initialDelay = "500ms", fixedDelay = "500ms")
    void loop() {
        try {
            step();
        } catch (RuntimeException e) {
            LOG.warn("the outbox could not be read this time: {}", e.toString());
        }
    }

    /** One look; nothing is read while nobody listens. */
    synchronized void step() {
        if (watches.isEmpty()) {
            read = Optional.empty();
            return;
        }
        if (read.isEmpty()) {
            read = Optional.of(feed.end());
            watches.forEach(watch -> watch.news.release());
            return;
        }
        Touched touched = feed.touched(read.get(), AT_ONCE);
        read = Optional.of(touched.upTo());
        watches.stream()
                .filter(watch -> touched.interviews().contains(watch.interview))
                .forEach(watch -> watch.news.release());
    }
}
