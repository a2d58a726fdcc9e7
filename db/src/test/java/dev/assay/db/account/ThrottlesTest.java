package dev.assay.db.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.Storage;
import dev.assay.db.account.Throttles.Admission;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestServers;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ThrottlesTest {
    private static final TestDatabase DATABASE = TestServers.postgres();
    private static final Storage STORAGE = Storage.open(DATABASE.settings(), 2);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Admission ADMITTED = new Admission.Admitted();

    private final Throttles throttles = STORAGE.get(Throttles.class);

    @AfterAll
    static void close() {
        STORAGE.close();
    }

    private Admission take(String subject, Instant now) {
        return throttles.take(subject, 2, MINUTE, now);
    }

    @Test
    void a_window_begins_with_the_first_try_and_admits_so_many() {
        assertThat(take("a", NOW)).isEqualTo(ADMITTED);
        assertThat(take("a", NOW.plusSeconds(30))).isEqualTo(ADMITTED);
        assertThat(take("a", NOW.plusSeconds(59))).isEqualTo(new Admission.Refused(NOW.plus(MINUTE)));
        assertThat(take("b", NOW.plusSeconds(59))).isEqualTo(ADMITTED);
        assertThat(take("a", NOW.plusSeconds(60))).isEqualTo(ADMITTED);
    }

    @Test
    void what_is_given_back_or_forgotten_does_not_count() {
        take("c", NOW);
        take("c", NOW);
        throttles.giveBack("c");
        assertThat(take("c", NOW)).isEqualTo(ADMITTED);
        assertThat(take("c", NOW)).isInstanceOf(Admission.Refused.class);
        throttles.forget("c");
        assertThat(take("c", NOW)).isEqualTo(ADMITTED);
        throttles.giveBack("never seen");
    }

    @Test
    void windows_that_ended_are_deleted() {
        take("d", NOW);
        assertThat(throttles.purge(NOW.plus(MINUTE))).isPositive();
        assertThat(throttles.purge(NOW.plus(MINUTE))).isZero();
    }
}
