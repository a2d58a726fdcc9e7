package dev.assay.api.delivery;

import static java.util.Objects.requireNonNull;

import dev.assay.db.webhook.Claimed;
import dev.assay.db.webhook.DeliveryQueue;
import dev.assay.db.webhook.Fanout;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.DoubleSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes events into deliveries and sends what is due, a few at a time for each endpoint, so that none waits for another. */
public final class WebhookPump {
    /** How many requests to one endpoint this process has under way at most. */
    static final int AT_ONCE = 4;

    /** How long an attempt is its process's own: well over what it takes. */
    static final Duration CLAIM = Duration.ofSeconds(60);

    private static final Logger LOG = LoggerFactory.getLogger(WebhookPump.class);

    private final Fanout fanout;
    private final DeliveryQueue queue;
    private final WebhookSender sender;
    private final SwitchOff switchOff;
    private final InstantSource clock;
    private final DoubleSupplier chance;
    private final Map<UUID, Integer> underWay = new ConcurrentHashMap<>();

    WebhookPump(
            Fanout fanout,
            DeliveryQueue queue,
            WebhookSender sender,
            SwitchOff switchOff,
            InstantSource clock,
            DoubleSupplier chance) {
        this.fanout = requireNonNull(fanout, "fanout is null");
        this.queue = requireNonNull(queue, "queue is null");
        this.sender = requireNonNull(sender, "sender is null");
        this.switchOff = requireNonNull(switchOff, "switchOff is null");
        this.clock = requireNonNull(clock, "clock is null");
        this.chance = requireNonNull(chance, "chance is null");
    }

    /**
     * One round. It returns while requests are under way; whoever sends them goes on while something is due.
     *
     * @return how many requests were begun
     */
    public synchronized int step() {
        boolean more = true;
        while (more) {
            more = fanout.step(now());
        }
        int begun = 0;
        for (UUID endpoint : queue.due(now())) {
            int free = AT_ONCE - underWay.getOrDefault(endpoint, 0);
            if (free > 0) {
                Instant now = now();
                for (Claimed claimed : queue.claim(endpoint, free, now, now.plus(CLAIM))) {
                    begin(claimed);
                    begun++;
                }
            }
        }
        return begun;
    }

    /** How many requests are under way. */
    public int underWay() {
        return underWay.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void begin(Claimed claimed) {
        underWay.merge(claimed.endpointId(), 1, Integer::sum);
        Thread.ofVirtual().name("webhook-" + claimed.endpointId()).start(() -> {
            try {
                work(claimed);
            } catch (RuntimeException e) {
                // The claim ends, and it is sent again.
                LOG.warn("a delivery to {} was not finished this time: {}", claimed.endpointId(), e.toString());
            } finally {
                underWay.computeIfPresent(claimed.endpointId(), (_, count) -> count == 1 ? null : count - 1);
            }
        });
    }

    /** A delivery, and then whatever is due for the same endpoint: what it held up, among others. */
    private void work(Claimed first) {
        Optional<Claimed> next = Optional.of(first);
        while (next.isPresent()) {
            attempt(next.get());
            Instant now = now();
            next = queue.claim(first.endpointId(), 1, now, now.plus(CLAIM)).stream()
                    .findFirst();
        }
    }

    private void attempt(Claimed claimed) {
        WebhookSender.Sent sent = sender.send(claimed);
        queue.finish(
                        claimed,
                        sent.attempt(),
                        Consequences.of(sent.answer(), claimed.step(), chance.getAsDouble()),
                        now())
                .ifPresent(endpoint -> switchOff.tell(endpoint, sent.attempt()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
