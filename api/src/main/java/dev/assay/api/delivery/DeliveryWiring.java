package dev.assay.api.delivery;

import dev.assay.api.outbound.Courier;
import dev.assay.api.outbound.Destinations;
import dev.assay.db.webhook.DeliveryQueue;
import dev.assay.db.webhook.Fanout;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import javax.net.ssl.SSLContext;

/** The parts of this package that know nothing of the framework. */
@Factory
final class DeliveryWiring {
    /** How long a receiver has for its answer. */
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @Singleton
    Courier courier(Destinations destinations) {
        try {
            return new Courier(destinations, SSLContext.getDefault(), LIMIT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform trusts somebody", e);
        }
    }

    @Singleton
    WebhookPump pump(
            Fanout fanout, DeliveryQueue queue, Courier courier, SecretSeal seal, SwitchOff off, InstantSource clock) {
        return new WebhookPump(
                fanout,
                queue,
                new WebhookSender(courier, seal, clock),
                off,
                clock,
                () -> ThreadLocalRandom.current().nextDouble());
    }
}
