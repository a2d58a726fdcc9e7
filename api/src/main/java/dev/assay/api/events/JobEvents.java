package dev.assay.api.events;

import static java.util.Objects.requireNonNull;

import dev.assay.db.judging.JobId;
import dev.assay.db.queue.Progress;
import dev.assay.db.queue.ProgressHints;
import io.micronaut.http.sse.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;

/** Streams of server-sent events about one job: its state now, then hints, and the end. */
@Singleton
public final class JobEvents {
    private static final Logger LOG = LoggerFactory.getLogger(JobEvents.class);

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    /** Progress is told at most this often. */
    private static final Duration STEP = Duration.ofSeconds(1);

    /** Progress is told in so many parts of the whole, and never in steps of fewer tests than {@link #FEWEST_TESTS}. */
    private static final int PARTS = 4;

    private static final int FEWEST_TESTS = 5;

    private static final Duration RECONNECT = Duration.ofSeconds(2);

    private final ProgressHints hints;

    public JobEvents(ProgressHints hints) {
        this.hints = requireNonNull(hints, "hints is null");
    }

    /**
     * Reads the state now, when the stream is opened, and whenever a hint or the time gives reason to. What reading it
     * throws now, this throws.
     *
     * @param tellsProgress whether the reader may know how many tests there are, and how many are done
     */
    public Flux<Event<String>> follow(JobId job, boolean tellsProgress, Supplier<JobState> state) {
        JobState now = state.get();
        if (now.finished()) {
            return Flux.just(event(now));
        }
        return Flux.create(sink -> Thread.ofVirtual()
                .name("events-" + job)
                .start(() -> new Following(job, tellsProgress, state, sink).run()));
    }

    private static Event<String> event(JobState state) {
        return Event.of(state.data()).name(state.event()).retry(RECONNECT);
    }

    /** How many tests are said to be done: whole steps, so that no event tells how long one test took. */
    static int coarse(int done, int total) {
        int step = Math.max(FEWEST_TESTS, (total + PARTS - 1) / PARTS);
        return done / step * step;
    }

    /** One open stream. */
    private final class Following {
        private final JobId job;
        private final boolean tellsProgress;
        private final Supplier<JobState> state;
        private final FluxSink<Event<String>> sink;
        private String told = "";
        private long lastTold = System.nanoTime();
        private long progressDue = System.nanoTime();

        Following(JobId job, boolean tellsProgress, Supplier<JobState> state, FluxSink<Event<String>> sink) {
            this.job = job;
            this.tellsProgress = tellsProgress;
            this.state = state;
            this.sink = sink;
        }

        void run() {
            try (JobWatch watch = JobWatch.ofProgress(hints, job)) {
                sink.onDispose(watch::wake);
                boolean finished = look();
                while (!finished) {
                    Optional<Progress> hint = watch.await(LOOK_AGAIN);
                    finished = sink.isCancelled() || step(hint);
                }
                sink.complete();
            } catch (InterruptedException gone) {
                Thread.currentThread().interrupt();
                sink.complete();
            } catch (RuntimeException failure) {
                // The reader connects again and gets the state then; what went wrong is for the log.
                LOG.warn("the event stream of {} broke off: {}", job, failure.toString());
                sink.complete();
            }
        }

        private boolean step(Optional<Progress> hint) {
            boolean finished = switch (hint.orElseGet(Progress.Finished::new)) {
                case Progress.Compiling compiling -> tell(new JobState(name("compiling"), "{}", false));
                case Progress.Running running -> progress(running);
                case Progress.Finished over -> look();
            };
            if (System.nanoTime() - lastTold > HEARTBEAT.toNanos()) {
                emit(Event.of("").comment("still here"));
            }
            return finished;
        }

        /** What comes too early is not told: the next hint, or the end, says more. */
        private boolean progress(Progress.Running running) {
            if (!tellsProgress || System.nanoTime() - progressDue < 0) {
                return false;
            }
            progressDue = System.nanoTime() + STEP.toNanos();
            int done = coarse(running.done(), running.total());
            return tell(
                    new JobState(name("progress"), "{\"done\":" + done + ",\"total\":" + running.total() + "}", false));
        }

        private boolean look() {
            return tell(state.get());
        }

        private boolean tell(JobState now) {
            if (!told.equals(now.event() + now.data())) {
                told = now.event() + now.data();
                emit(event(now));
            }
            return now.finished();
        }

        private String name(String what) {
            return switch (job.kind()) {
                case SUBMISSION -> "submission." + what;
                case EXECUTION -> "execution." + what;
                case REJUDGE -> "rejudge." + what;
            };
        }

        private void emit(Event<String> event) {
            sink.next(event);
            lastTold = System.nanoTime();
        }
    }
}
