package dev.assay.db.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.jdbc.Database;
import dev.assay.db.json.JsonText;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestServers;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private static final TestDatabase DATABASE = TestServers.postgres();

    @Test
    void an_event_is_kept_for_seven_days() {
        Instant before = Instant.now();
        new Database(DATABASE.dataSource()).transact(transaction -> {
            Outbox.append(transaction, "interview", UUID.randomUUID(), "interview.started", JsonText.document(1));
            return true;
        });
        Instant after = Instant.now();
        assertThat(Outbox.purge(DATABASE.dataSource(), before.plus(Outbox.KEPT).minusSeconds(60)))
                .isZero();
        assertThat(Outbox.purge(DATABASE.dataSource(), after.plus(Outbox.KEPT).plusSeconds(60)))
                .isEqualTo(1);
    }
}
