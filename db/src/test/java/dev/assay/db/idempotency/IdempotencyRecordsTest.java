package dev.assay.db.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.Storage;
import dev.assay.db.idempotency.IdempotencyRecords.Beginning;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestServers;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class IdempotencyRecordsTest {
    private static final TestDatabase DATABASE = TestServers.postgres();
    private static final Storage STORAGE = Storage.open(DATABASE.settings(), 2);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final StoredAnswer ANSWER =
            new StoredAnswer(201, Map.of("Location", "/x/1"), "{\"id\":1}".getBytes(UTF_8));

    private final IdempotencyRecords records = STORAGE.get(IdempotencyRecords.class);
    private final RequestKey key =
            new RequestKey(new TestRows(DATABASE.dataSource()).user(), "POST", "/api/v1/interviews", "k-1");

    @AfterAll
    static void close() {
        STORAGE.close();
    }

    @Test
    void the_first_request_runs_and_the_next_ones_get_its_answer() {
        UUID run = begun(NOW);
        assertThat(records.begin(key, "same", NOW.plusSeconds(1))).isEqualTo(new Beginning.StillRunning());
        records.complete(run, ANSWER, NOW.plusSeconds(2));

        StoredAnswer again = ((Beginning.Answered) records.begin(key, "same", NOW.plusSeconds(3))).answer();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.headers()).isEqualTo(ANSWER.headers());
        assertThat(again.body()).isEqualTo(ANSWER.body());
    }

    @Test
    void a_key_stands_for_one_request() {
        begun(NOW);
        assertThat(records.begin(key, "other", NOW)).isEqualTo(new Beginning.OtherRequest());
    }

    @Test
    void a_forgotten_key_is_free() {
        records.forget(begun(NOW));
        begun(NOW.plusSeconds(1));
    }

    @Test
    void a_request_that_acted_keeps_its_key_until_it_is_answered() {
        UUID run = begun(NOW);
        UUID subject = UUID.randomUUID();
        records.act(run, 201, subject, NOW);
        records.forget(run);
        assertThat(records.begin(key, "same", NOW.plus(IdempotencyRecords.LONGEST_RUN)))
                .isEqualTo(new Beginning.Acted(run, 201, subject));
        records.complete(run, ANSWER, NOW.plusSeconds(600));
        assertThat(records.begin(key, "same", NOW.plusSeconds(601))).isInstanceOf(Beginning.Answered.class);
    }

    @Test
    void a_request_that_died_loses_its_key_and_can_no_longer_answer() {
        UUID died = begun(NOW);
        UUID next = begun(NOW.plus(IdempotencyRecords.LONGEST_RUN));
        records.complete(died, ANSWER, NOW.plusSeconds(600));
        assertThat(records.begin(key, "same", NOW.plusSeconds(121))).isEqualTo(new Beginning.StillRunning());
        records.complete(next, ANSWER, NOW.plusSeconds(600));
        assertThat(records.begin(key, "same", NOW.plusSeconds(601))).isInstanceOf(Beginning.Answered.class);
    }

    @Test
    void an_answer_is_kept_for_a_day() {
        records.complete(begun(NOW), ANSWER, NOW);
        Instant over = NOW.plus(IdempotencyRecords.KEPT);
        assertThat(records.begin(key, "same", over.minusSeconds(1))).isInstanceOf(Beginning.Answered.class);
        begun(over);
        assertThat(records.purge(over.plus(IdempotencyRecords.KEPT))).isPositive();
    }

    private UUID begun(Instant at) {
        return ((Beginning.Begun) records.begin(key, "same", at)).recordId();
    }
}
