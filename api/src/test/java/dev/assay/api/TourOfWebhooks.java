package dev.assay.api;

import dev.assay.api.delivery.WebhookPump;
import dev.assay.db.testkit.TestQuestions;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Webhooks, and the sending that goes on behind them. */
final class TourOfWebhooks {
    private static final List<String> TYPES =
            List.of("interview.completed", "interview.abandoned", "submission.judged", "question.published");

    private final Tour tour;
    private final TestApi api;
    private final TestClient admin;
    private final TestReceiver receiver;

    TourOfWebhooks(Tour tour, TestReceiver receiver) {
        this.tour = tour;
        this.api = tour.api();
        this.admin = api.admin();
        this.receiver = receiver;
    }

    void go() throws InterruptedException {
        Reply made = tour.at(
                "POST /webhooks",
                admin,
                client -> client.create("/api/v1/webhooks", Map.of("url", receiver.url(), "event_types", TYPES))
                        .expect(201));
        String path = "/api/v1/webhooks/" + made.id();
        tour.read("GET /webhooks", admin, "/api/v1/webhooks");
        tour.read("GET /webhooks/{id}", admin, path);
        change("PATCH /webhooks/{id}", "", path, Map.of("description", "of the tour"));
        tour.at(
                "POST /webhooks/{id}/rotate-secret",
                admin,
                client -> client.post(path + "/rotate-secret", "{}").expect(200));
        tour.at(
                "POST /webhooks/{id}/test",
                admin,
                client -> client.post(path + "/test", "{}").expect(202));
        receiver.answer(500);
        api.publish(TestQuestions.sum("tour-hooked"));
        send();
        api.clock().pass(Duration.ofSeconds(30));
        send();
        deliveries(path);
        change("PATCH /webhooks/{id}", ", switched off", path, Map.of("active", false));
        change("PATCH /webhooks/{id}", ", switched on", path, Map.of("active", true));
        receiver.answer(410);
        admin.post(path + "/test", "{}").expect(202);
        send();
        tour.at(
                "DELETE /webhooks/{id}",
                admin,
                client -> client.change("DELETE", path, null, "If-Match", etag(path))
                        .expect(204));
    }

    private void deliveries(String path) {
        String list = path + "/deliveries";
        Reply found = tour.read("GET /webhooks/{id}/deliveries", admin, list);
        String one = list + "/" + found.at("/items/0/id").asText();
        tour.read("GET /webhooks/{id}/deliveries/{delivery}", admin, one);
        tour.at(
                "POST /webhooks/{id}/deliveries/{delivery}/redeliver",
                admin,
                client -> client.post(one + "/redeliver", "{}").expect(202));
    }

    private void change(String route, String label, String path, Map<String, Object> patch) {
        tour.at(
                route,
                label,
                admin,
                client -> client.change("PATCH", path, patch, "If-Match", etag(path))
                        .expect(200));
    }

    private String etag(String path) {
        return admin.get(path).header("etag");
    }

    /** Everything that is due. */
    private void send() throws InterruptedException {
        WebhookPump pump = api.service(WebhookPump.class);
        int begun;
        do {
            begun = pump.step();
            while (pump.underWay() > 0) {
                Thread.sleep(10);
            }
        } while (begun > 0);
    }
}
