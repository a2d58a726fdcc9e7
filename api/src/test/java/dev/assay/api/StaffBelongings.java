package dev.assay.api;

import dev.assay.api.delivery.WebhookPump;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What administrators have: a webhook, and something that was sent to it. */
final class StaffBelongings implements AutoCloseable {
    private static final String WEBHOOKS = "/api/v1/webhooks";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TestApi api;
    private final TestClient admin;
    private final TestReceiver receiver = new TestReceiver();

    StaffBelongings(TestApi api) {
        this.api = api;
        this.admin = api.admin();
    }

    Map<String, Object> webhookBody() {
        return Map.of("url", receiver.url(), "event_types", List.of("question.published"));
    }

    /** One that is there and switched on: the newest, or another when that is not, for somebody deletes and changes them. */
    synchronized Reply webhook() {
        Reply list = admin.get(WEBHOOKS + "?limit=1").expect(200);
        boolean usable = list.at("/items/0/active").asBoolean()
                && list.at("/items/0/url").asText().equals(receiver.url());
        if (usable) {
            return admin.get(WEBHOOKS + "/" + list.at("/items/0/id").asText()).expect(200);
        }
        deleteAll();
        return admin.post(WEBHOOKS, webhookBody()).expect(201);
    }

    /** A webhook, and what was sent to it. */
    String delivery() {
        UUID webhook = webhook().id();
        Reply sent = admin.post(WEBHOOKS + "/" + webhook + "/test", Map.of()).expect(202);
        String address = WEBHOOKS + "/" + webhook + "/deliveries/" + sent.id();
        WebhookPump pump = api.service(WebhookPump.class);
        Instant end = Instant.now().plus(PATIENCE);
        while (!admin.get(address).expect(200).at("/status").asText().equals("DELIVERED")) {
            pump.step();
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not delivered within " + PATIENCE + ": " + address);
            }
        }
        return address;
    }

    private void deleteAll() {
        new Database(api.dataSource())
                .transact(connection -> Statements.update(connection, "DELETE FROM webhook_endpoints"));
    }

    @Override
    public void close() {
        deleteAll();
        receiver.close();
    }
}
