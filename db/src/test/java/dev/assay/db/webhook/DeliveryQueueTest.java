package dev.assay.db.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestServers;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DeliveryQueueTest {
    private static final TestDatabase DATABASE = TestServers.postgres();
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Duration CLAIM = Duration.ofSeconds(60);
    private static final Endpoints.Wish WISH =
            new Endpoints.Wish(URI.create("https://example.org/"), "", Set.of(EventType.SUBMISSION_JUDGED), true);

    private static final String ADD = """
            INSERT INTO webhook_deliveries (id, endpoint_id, event_type, object_id, body, next_at, created_at)
            VALUES (?, ?, 'submission.judged', ?, '{}', ?, ?)""";

    private final Endpoints endpoints = new Endpoints(DATABASE.dataSource());
    private final Deliveries deliveries = new Deliveries(DATABASE.dataSource());
    private final DeliveryQueue queue = new DeliveryQueue(DATABASE.dataSource());
    private final UUID endpoint = Endpoints.newId();

    @BeforeEach
    void add() {
        new Database(DATABASE.dataSource())
                .transact(connection -> Statements.update(connection, "DELETE FROM webhook_endpoints"));
        UUID admin = new TestRows(DATABASE.dataSource()).user();
        assertThat(endpoints.add(endpoint, WISH, new Sealed(new byte[] {1}), admin, NOW))
                .isTrue();
    }

    private UUID delivery(UUID object) {
        UUID id = UUID.randomUUID();
        new Database(DATABASE.dataSource())
                .transact(connection -> Statements.update(connection, ADD, id, endpoint, object, NOW, NOW));
        return id;
    }

    private List<Claimed> claim(Instant now) {
        return queue.claim(endpoint, 10, now, now.plus(CLAIM));
    }

    private static Attempt attempt(Claimed claimed, int status) {
        return new Attempt(
                claimed.attempt(),
                NOW,
                Duration.ofMillis(7),
                Attempt.Outcome.ANSWERED,
                OptionalInt.of(status),
                "the answer");
    }

    private Optional<Endpoint> finish(Claimed claimed, int status, Consequence consequence, Instant now) {
        return queue.finish(claimed, attempt(claimed, status), consequence, now);
    }

    private Delivery read(UUID id) {
        return deliveries.find(endpoint, id).orElseThrow();
    }

    @Test
    void processes_at_the_same_time_claim_each_delivery_once() throws Exception {
        for (int i = 0; i < 40; i++) {
            delivery(UUID.randomUUID());
        }
        Callable<List<Claimed>> claim = () -> claim(NOW);
        List<UUID> claimed = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<List<Claimed>> some : threads.invokeAll(List.of(claim, claim, claim, claim))) {
                some.get().forEach(one -> claimed.add(one.id()));
            }
        }
        for (List<Claimed> rest = claim(NOW); !rest.isEmpty(); rest = claim(NOW)) {
            rest.forEach(one -> claimed.add(one.id()));
        }
        assertThat(claimed).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void of_one_object_the_oldest_comes_first_and_the_next_when_it_is_through() {
        UUID object = UUID.randomUUID();
        UUID first = delivery(object);
        UUID second = delivery(object);
        UUID other = delivery(UUID.randomUUID());

        List<Claimed> claimed = claim(NOW);

        assertThat(claimed.stream().map(Claimed::id)).containsExactly(first, other);
        assertThat(claim(NOW)).isEmpty();
        finish(claimed.getFirst(), 500, new Consequence.Again(Duration.ofMinutes(5)), NOW);
        assertThat(claim(NOW)).isEmpty();
        Claimed again = claim(NOW.plus(Duration.ofMinutes(5))).stream()
                .filter(one -> one.id().equals(first))
                .findFirst()
                .orElseThrow();
        assertThat(again.attempt()).isEqualTo(2);
        finish(again, 204, new Consequence.Arrived(), NOW);
        assertThat(claim(NOW).stream().map(Claimed::id)).containsExactly(second);
        assertThat(read(first).status()).isEqualTo(Delivery.Status.DELIVERED);
        assertThat(deliveries.attempts(first).stream().map(Attempt::statusCode))
                .containsExactly(OptionalInt.of(500), OptionalInt.of(204));
    }

    @Test
    void what_a_process_that_died_was_sending_is_sent_by_another_and_its_late_result_changes_nothing() {
        UUID id = delivery(UUID.randomUUID());
        Claimed lost = claim(NOW).getFirst();
        assertThat(queue.due(NOW)).isEmpty();

        Instant later = NOW.plus(CLAIM);
        assertThat(queue.due(later)).containsExactly(endpoint);
        Claimed taken = claim(later).getFirst();

        assertThat(taken.attempt()).isEqualTo(2);
        finish(lost, 410, new Consequence.Gone(), later);
        assertThat(read(id).status()).isEqualTo(Delivery.Status.PENDING);
        assertThat(endpoints.find(endpoint).orElseThrow().isActive()).isTrue();
        finish(taken, 200, new Consequence.Arrived(), later);
        assertThat(read(id).status()).isEqualTo(Delivery.Status.DELIVERED);
    }

    @Test
    void an_endpoint_that_is_gone_is_switched_off_at_once_and_what_waits_is_held_until_it_is_on_again() {
        UUID gone = delivery(UUID.randomUUID());
        Claimed claimed = claim(NOW).getFirst();
        UUID waiting = delivery(UUID.randomUUID());

        Endpoint off = finish(claimed, 410, new Consequence.Gone(), NOW).orElseThrow();

        assertThat(off.isActive()).isTrue();
        Endpoint now = endpoints.find(endpoint).orElseThrow();
        assertThat(now.disabled().map(Endpoint.Disabled::reason)).contains(Endpoint.Reason.GONE);
        assertThat(now.version()).isEqualTo(off.version() + 1);
        assertThat(read(gone).status()).isEqualTo(Delivery.Status.FAILED);
        assertThat(read(waiting).status()).isEqualTo(Delivery.Status.HELD);
        assertThat(claim(NOW)).isEmpty();
        assertThat(deliveries.again(endpoint, gone, NOW)).isFalse();

        endpoints.change(endpoint, now.version(), WISH, NOW);

        assertThat(claim(NOW).stream().map(Claimed::id)).containsExactly(waiting);
        assertThat(read(gone).status()).isEqualTo(Delivery.Status.FAILED);
    }

    @Test
    void an_attempt_that_ends_after_the_endpoint_was_switched_off_stays_held_or_arrives() {
        UUID fails = delivery(UUID.randomUUID());
        UUID arrives = delivery(UUID.randomUUID());
        List<Claimed> claimed = claim(NOW);
        Endpoints.Wish off = new Endpoints.Wish(WISH.url(), "", WISH.eventTypes(), false);
        endpoints.change(endpoint, 1, off, NOW);

        finish(claimed.get(0), 500, new Consequence.Again(Duration.ofMinutes(1)), NOW);
        finish(claimed.get(1), 200, new Consequence.Arrived(), NOW);

        assertThat(read(fails).status()).isEqualTo(Delivery.Status.HELD);
        assertThat(read(arrives).status()).isEqualTo(Delivery.Status.DELIVERED);
    }

    @Test
    void the_last_attempt_switches_off_where_nothing_else_arrives() {
        Consequence.GivenUp givenUp = new Consequence.GivenUp(Duration.ofDays(3));
        delivery(UUID.randomUUID());
        finish(claim(NOW).getFirst(), 200, new Consequence.Arrived(), NOW);

        UUID poison = delivery(UUID.randomUUID());
        Instant soon = NOW.plus(Duration.ofDays(1));
        assertThat(finish(claim(soon).getFirst(), 500, givenUp, soon)).isEmpty();
        assertThat(read(poison).status()).isEqualTo(Delivery.Status.FAILED);
        assertThat(endpoints.find(endpoint).orElseThrow().isActive()).isTrue();

        delivery(UUID.randomUUID());
        Instant late = NOW.plus(Duration.ofDays(4));
        assertThat(finish(claim(late).getFirst(), 500, givenUp, late)).isPresent();
        assertThat(endpoints.find(endpoint).orElseThrow().disabled().map(Endpoint.Disabled::reason))
                .contains(Endpoint.Reason.EXHAUSTED);
    }

    @Test
    void a_delivery_that_is_sent_again_by_hand_begins_the_schedule_anew_but_not_while_it_is_under_way() {
        UUID id = delivery(UUID.randomUUID());
        Claimed first = claim(NOW).getFirst();
        assertThat(deliveries.again(endpoint, id, NOW)).isFalse();
        finish(first, 500, new Consequence.Again(Duration.ofHours(14)), NOW);

        assertThat(deliveries.again(endpoint, id, NOW)).isTrue();

        Claimed second = claim(NOW).getFirst();
        assertThat(second.attempt()).isEqualTo(2);
        assertThat(second.step()).isEqualTo(1);
        finish(second, 200, new Consequence.Arrived(), NOW);
        assertThat(deliveries.again(endpoint, id, NOW)).isTrue();
        assertThat(claim(NOW).getFirst().id()).isEqualTo(id);
    }

    @Test
    void old_deliveries_and_former_secrets_are_deleted() {
        UUID id = delivery(UUID.randomUUID());
        endpoints.rotate(endpoint, 1, new Sealed(new byte[] {2}), NOW.plus(Duration.ofHours(1)));
        assertThat(deliveries.purge(NOW.plus(Deliveries.KEPT).minusSeconds(1))).isZero();
        assertThat(deliveries.purge(NOW.plus(Deliveries.KEPT))).isEqualTo(1);
        assertThat(deliveries.find(endpoint, id)).isEmpty();
        assertThat(endpoints.forgetSecrets(NOW)).isZero();
        assertThat(endpoints.forgetSecrets(NOW.plus(Duration.ofHours(1)))).isEqualTo(1);
        assertThat(endpoints.find(endpoint).orElseThrow().secrets().former()).isEmpty();
    }

    @Test
    void an_endpoint_that_is_deleted_while_something_is_sent_leaves_nothing_behind() {
        delivery(UUID.randomUUID());
        Claimed claimed = claim(NOW).getFirst();
        endpoints.remove(endpoint, 1);
        assertThat(finish(claimed, 410, new Consequence.Gone(), NOW)).isEmpty();
    }
}
