package dev.assay.api;

import static java.util.Objects.requireNonNull;

import dev.assay.api.delivery.WebhookLoop;
import dev.assay.api.delivery.WebhookPump;
import dev.assay.db.outbox.OutboxNews;
import dev.assay.db.queue.ProgressHints;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/** Sends webhooks for as long as the server runs. */
@Singleton
final class WebhookSending implements ApplicationEventListener<ServerStartupEvent> {
    private final WebhookLoop loop;
    private final boolean running;

    WebhookSending(WebhookPump pump, OutboxNews news, ProgressHints hints, Surroundings surroundings) {
        this.loop = new WebhookLoop(pump, news, hints, WebhookLoop.BY_ITSELF);
        this.running = requireNonNull(surroundings, "surroundings is null").sweeping();
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        if (running) {
            loop.start();
        }
    }

    @PreDestroy
    void close() {
        loop.close();
    }
}
