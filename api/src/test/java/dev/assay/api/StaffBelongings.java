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
    private volatile UUID current = new UUID(0, 0);

    StaffBelongings(TestApi api) {
        this.api = api;
        this.admin = api.admin();
    }

    Map<String, Object> webhookBody() {
        return Map.of("url", receiver.url(), "event_types", List.of("question.published"));
    }

    /** One that is there and switched on. Others delete and change them at the same time, so it may be another each time. */
    synchronized Reply webhook() {
        Reply known = admin.get(WEBHOOKS + "/" + current);
        if (isUsable(known)) {
            return known;
        }
        Reply created = admin.post(WEBHOOKS, webhookBody());
        if (created.status() == 409) {
            deleteAll();
            created = admin.post(WEBHOOKS, webhookBody());
        }
        current = created.expect(201).id();
        return created;
    }

    private boolean isUsable(Reply known) {
        return known.status() == 200
                && known.at("/active").asBoolean()
                && known.at("/url").asText().equals(receiver.url());
    }

    /** The address of something that has arrived. */
    String delivery() {
        WebhookPump pump = api.service(WebhookPump.class);
        Instant end = Instant.now().plus(PATIENCE);
        String address = WEBHOOKS + "/none";
        while (Instant.now().isBefore(end)) {
            Reply sent = admin.get(address);
            if (sent.at("/status").asText().equals("DELIVERED")) {
                return address;
            }
            if (sent.status() != 200) {
                Reply test = admin.post(WEBHOOKS + "/" + webhook().id() + "/test", Map.of());
                address = test.status() == 202 ? test.header("location") : address;
            }
            pump.step();
        }
        throw new AssertionError("not delivered within " + PATIENCE + ": " + address);
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
