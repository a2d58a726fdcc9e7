package dev.assay.api.delivery;

import static java.util.Objects.requireNonNull;

import dev.assay.db.judging.JobKind;
import dev.assay.db.outbox.OutboxNews;
import dev.assay.db.queue.ProgressHints;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the pump: when something was committed, and now and then by itself, which finds what is to be sent again and what nobody
 * has told of.
 */
public final class WebhookLoop implements AutoCloseable {
    /** How long nothing is looked at when nobody says that there is something. */
    public static final Duration BY_ITSELF = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(WebhookLoop.class);

    /** After a hint a moment is left to those that come with it. */
    private static final Duration COLLECTING = Duration.ofMillis(50);

    /** After that, the pauses between looks at what an older transaction may have hidden. */
    private static final List<Duration> LOOKS = List.of(Duration.ofMillis(250), Duration.ofSeconds(1));

    private final WebhookPump pump;
    private final OutboxNews news;
    private final ProgressHints hints;
    private final Duration byItself;
    private final Semaphore woken = new Semaphore(0);
    private volatile Optional<Thread> thread = Optional.empty();

    /**
     * A loop that does not run yet.
     *
     * @param byItself see {@link #BY_ITSELF}
     */
    public WebhookLoop(WebhookPump pump, OutboxNews news, ProgressHints hints, Duration byItself) {
        this.pump = requireNonNull(pump, "pump is null");
        this.news = requireNonNull(news, "news is null");
        this.hints = requireNonNull(hints, "hints is null");
        this.byItself = requireNonNull(byItself, "byItself is null");
    }

    /** Runs from now on until it is closed. */
    public void start() {
        thread = Optional.of(Thread.ofVirtual().name("webhooks").start(this::run));
    }

    /** There may be something to do. */
    public void wake() {
        woken.release();
    }

    @Override
    public void close() {
        thread.ifPresent(Thread::interrupt);
    }

    private void run() {
        news.listen(this::wake);
        try (ProgressHints.Subscription _ = hints.onFinish(job -> {
            if (job.kind() == JobKind.SUBMISSION) {
                wake();
            }
        })) {
            int looks = LOOKS.size();
            while (!Thread.currentThread().isInterrupted()) {
                looks = awaitSomething(looks);
                step();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Returns when there may be something, given and returning how many looks were taken since the last hint. */
    private int awaitSomething(int looks) throws InterruptedException {
        Duration pause = looks < LOOKS.size() ? LOOKS.get(looks) : byItself;
        if (woken.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            Thread.sleep(COLLECTING);
            woken.drainPermits();
            return 0;
        }
        return Math.min(looks + 1, LOOKS.size());
    }

    private void step() {
        try {
            pump.step();
        } catch (RuntimeException e) {
            LOG.warn("webhooks were not sent this time: {}", e.toString());
        }
    }
}
