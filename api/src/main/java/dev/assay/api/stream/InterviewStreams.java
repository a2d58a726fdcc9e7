package dev.assay.api.stream;

import static java.util.Objects.requireNonNull;

import dev.assay.db.outbox.InterviewFeed;
import dev.assay.db.outbox.InterviewFeed.Place;
import dev.assay.db.outbox.InterviewFeed.Told;
import dev.assay.db.outbox.StreamTickets.Holder;
import dev.assay.db.practice.Interviews;
import dev.assay.db.session.Sessions;
import io.micronaut.http.sse.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** Streams of what happens to an interview. They end when the reader's session does. */
@Singleton
final class InterviewStreams {
    private static final Logger LOG = LoggerFactory.getLogger(InterviewStreams.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration RECONNECT = Duration.ofSeconds(2);
    private static final int AT_ONCE = 200;

    private final InterviewFeed feed;
    private final InterviewNews news;
    private final Interviews interviews;
    private final Sessions sessions;
    private final InstantSource clock;

    InterviewStreams(
            InterviewFeed feed, InterviewNews news, Interviews interviews, Sessions sessions, InstantSource clock) {
        this.feed = requireNonNull(feed, "feed is null");
        this.news = requireNonNull(news, "news is null");
        this.interviews = requireNonNull(interviews, "interviews is null");
        this.sessions = requireNonNull(sessions, "sessions is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /**
     * What happens from now on.
     *
     * @param after what was missed since comes first, as far as it is from the last 24 hours; empty begins now
     */
    Flux<Event<String>> follow(UUID interview, Holder reader, Optional<Place> after) {
        return Flux.create(sink -> Thread.ofVirtual()
                .name("interview-events-" + interview)
                .start(() -> run(interview, reader, after, sink)));
    }

    private void run(UUID interview, Holder reader, Optional<Place> after, FluxSink<Event<String>> sink) {
        try (InterviewNews.Watch watch = news.watch(interview)) {
            sink.onDispose(watch::wake);
            Place place = after.orElseGet(feed::end);
            sink.next(Event.of("").comment("from here on").retry(RECONNECT));
            boolean welcome = isWelcome(interview, reader);
            while (welcome && !sink.isCancelled()) {
                Place told = tell(interview, place, sink);
                if (told.equals(place) && !watch.await(HEARTBEAT)) {
                    sink.next(Event.of("").comment("still here"));
                }
                place = told;
                welcome = isWelcome(interview, reader);
            }
            sink.complete();
        } catch (InterruptedException gone) {
            Thread.currentThread().interrupt();
            sink.complete();
        } catch (RuntimeException failure) {
            // The reader connects again and says what it has; what went wrong is for the log.
            LOG.warn("the event stream of interview {} broke off: {}", interview, failure.toString());
            sink.complete();
        }
    }

    /** Up to where it has been told. */
    private Place tell(UUID interview, Place from, FluxSink<Event<String>> sink) {
        List<Told> happened = feed.of(interview, from, AT_ONCE);
        for (Told told : happened) {
            CandidateEvent.of(told)
                    .ifPresent(event ->
                            sink.next(Event.of(event.data()).id(event.id()).name(event.name())));
        }
        return happened.isEmpty() ? from : happened.getLast().place();
    }

    private boolean isWelcome(UUID interview, Holder reader) {
        return sessions.findLive(reader.sessionId(), clock.instant())
                .filter(session -> session.userId().equals(reader.userId()))
                .flatMap(session -> interviews.find(interview, reader.userId()))
                .isPresent();
    }
}
