package dev.assay.db.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.json.JsonText;
import dev.assay.db.outbox.Outbox;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestServers;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class FanoutTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final int PATIENCE_MS = 60_000;

    private final TestDatabase postgres = TestServers.postgres();
    private final Database database = new Database(postgres.dataSource());
    private final TestRows rows = new TestRows(postgres.dataSource());
    private final Endpoints endpoints = new Endpoints(postgres.dataSource());
    private final Deliveries deliveries = new Deliveries(postgres.dataSource());
    private final Fanout fanout = new Fanout(postgres.dataSource());
    private final TestRows.RunningRound round = rows.round(TestQuestions.sum("fanout-sum"));

    private UUID endpoint(EventType... types) {
        UUID id = Endpoints.newId();
        Endpoints.Wish wish = new Endpoints.Wish(URI.create("https://example.org/"), "", Set.of(types), true);
        assertThat(endpoints.add(id, wish, new Sealed(new byte[] {1}), rows.user(), NOW))
                .isTrue();
        return id;
    }

    private void happens(String event) {
        database.transact(connection -> tell(connection, event));
    }

    private boolean tell(Connection connection, String event) throws SQLException {
        ObjectNode payload =
                JsonText.document(1).put("interview_id", round.interviewId().toString());
        Outbox.append(connection, "interview", round.interviewId(), event, payload);
        return true;
    }

    private List<Delivery> of(UUID endpoint) {
        return deliveries.list(
                endpoint, new Deliveries.Filter(Optional.empty(), Optional.empty()), Optional.empty(), 100);
    }

    /** An event is read once older transactions anywhere in the cluster have ended, which may take a moment. */
    private List<Delivery> awaitDeliveries(UUID endpoint, int count) throws InterruptedException {
        Instant end = Instant.now().plusMillis(PATIENCE_MS);
        while (of(endpoint).size() < count && Instant.now().isBefore(end)) {
            fanout.step(NOW);
            Thread.sleep(20);
        }
        assertThat(of(endpoint)).hasSize(count);
        return of(endpoint);
    }

    @Test
    void an_event_becomes_a_delivery_for_each_endpoint_that_wants_it() throws Exception {
        UUID wants = endpoint(EventType.INTERVIEW_COMPLETED);
        UUID wantsBoth = endpoint(EventType.INTERVIEW_COMPLETED, EventType.INTERVIEW_ABANDONED);
        UUID wantsOther = endpoint(EventType.INTERVIEW_ABANDONED);

        happens("interview.completed");
        happens("interview.started");

        awaitDeliveries(wants, 1);
        awaitDeliveries(wantsBoth, 1);
        assertThat(of(wantsOther)).isEmpty();
        Delivery delivery = of(wants).getFirst();
        assertThat(delivery.status()).isEqualTo(Delivery.Status.PENDING);
        JsonNode body = new JsonText(delivery.body()).tree();
        assertThat(body.path("type").asText()).isEqualTo("interview.completed");
        assertThat(Instant.parse(body.path("timestamp").asText())).isAfter(NOW);
        assertThat(body.at("/data/interview_id").asText())
                .isEqualTo(round.interviewId().toString());
        assertThat(body.at("/data/user_id").asText()).isEqualTo(round.userId().toString());
    }

    @Test
    void what_happened_before_an_endpoint_was_there_is_not_sent_to_it() throws Exception {
        UUID first = endpoint(EventType.INTERVIEW_COMPLETED);
        happens("interview.completed");
        UUID second = endpoint(EventType.INTERVIEW_COMPLETED);
        happens("interview.completed");

        awaitDeliveries(first, 2);
        assertThat(of(second)).hasSize(1);
    }

    @Test
    void processes_at_the_same_time_make_each_delivery_once() throws Exception {
        UUID endpoint = endpoint(EventType.INTERVIEW_COMPLETED);
        for (int i = 0; i < 30; i++) {
            happens("interview.completed");
        }
        Callable<Boolean> step = () -> fanout.step(NOW);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.invokeAll(List.of(step, step, step, step));
        }

        awaitDeliveries(endpoint, 30);
        fanout.step(NOW);
        assertThat(of(endpoint)).hasSize(30);
    }

    @Test
    void an_event_that_is_committed_late_is_not_passed_over() throws Exception {
        UUID endpoint = endpoint(EventType.INTERVIEW_COMPLETED, EventType.INTERVIEW_ABANDONED);
        try (Connection late = postgres.dataSource().getConnection()) {
            late.setAutoCommit(false);
            tell(late, "interview.completed");
            happens("interview.abandoned");
            fanout.step(NOW);
            assertThat(of(endpoint)).isEmpty();
            late.commit();
            late.setAutoCommit(true);
        }

        List<Delivery> all = awaitDeliveries(endpoint, 2);

        // The newest first: the one that was begun first is the first.
        assertThat(all.stream().map(Delivery::eventType)).containsExactly("interview.abandoned", "interview.completed");
    }

    @Test
    void a_published_question_is_told_with_its_version() throws Exception {
        UUID endpoint = endpoint(EventType.QUESTION_PUBLISHED);
        rows.publish(TestQuestions.sum("fanout-published"));

        JsonNode data = new JsonText(awaitDeliveries(endpoint, 1).getFirst().body())
                .tree()
                .path("data");

        assertThat(data.path("slug").asText()).isEqualTo("fanout-published");
        assertThat(data.path("version").asInt()).isEqualTo(1);
        rows.publish(TestQuestions.sum("fanout-published"));
        fanout.step(NOW);
        assertThat(of(endpoint)).hasSize(1);
    }

    @Test
    void an_event_about_somebody_who_is_gone_is_not_sent_and_what_was_is_deleted() throws Exception {
        UUID endpoint = endpoint(EventType.INTERVIEW_COMPLETED);
        happens("interview.completed");
        awaitDeliveries(endpoint, 1);
        happens("interview.completed");
        database.transact(
                connection -> Statements.update(connection, "DELETE FROM users WHERE id = ?", round.userId()));
        UUID other = endpoint(EventType.QUESTION_PUBLISHED);
        rows.publish(TestQuestions.sum("fanout-after"));

        awaitDeliveries(other, 1);
        assertThat(of(endpoint)).isEmpty();
    }

    @Test
    void without_endpoints_nothing_is_read() {
        happens("interview.completed");
        String cursor = cursor();
        assertThat(fanout.step(NOW)).isFalse();
        assertThat(cursor()).isEqualTo(cursor);
    }

    private String cursor() {
        return database.once(connection -> Statements.first(
                        connection,
                        "SELECT xact::text || ' ' || event_id AS place FROM webhook_cursor",
                        row -> row.text("place")))
                .orElseThrow();
    }
}
