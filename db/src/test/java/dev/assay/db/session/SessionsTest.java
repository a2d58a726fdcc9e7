package dev.assay.db.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.Storage;
import dev.assay.db.session.Sessions.Opened;
import dev.assay.db.session.Sessions.Origin;
import dev.assay.db.session.Sessions.Rotation;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestServers;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SessionsTest {
    private static final TestDatabase DATABASE = TestServers.postgres();
    private static final Storage STORAGE = Storage.open(DATABASE.settings(), 2);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private final Sessions sessions = STORAGE.get(Sessions.class);
    private final UUID user = new TestRows(DATABASE.dataSource()).user();
    private final Opened opened = sessions.open(user, new Origin(Optional.of("x".repeat(900)), Optional.empty()), NOW);

    @AfterAll
    static void close() {
        STORAGE.close();
    }

    @Test
    void an_open_session_is_live_until_it_expires() {
        assertThat(sessions.findLive(opened.id(), LATER))
                .contains(new Sessions.LiveSession(opened.id(), user, false, false, false));
        assertThat(sessions.findLive(opened.id(), opened.expiresAt())).isEmpty();
        assertThat(opened.expiresAt()).isEqualTo(NOW.plus(Sessions.LIFETIME));
    }

    @Test
    void rotating_keeps_the_session_and_its_end() {
        Opened next = rotated(opened.refreshToken());
        assertThat(next.id()).isEqualTo(opened.id());
        assertThat(next.expiresAt()).isEqualTo(opened.expiresAt());
        assertThat(next.refreshToken()).isNotEqualTo(opened.refreshToken());
        assertThat(sessions.findLive(opened.id(), LATER)).isPresent();
    }

    @Test
    void a_retired_token_ends_the_whole_session() {
        Opened next = rotated(opened.refreshToken());
        assertThat(sessions.rotate(opened.refreshToken(), LATER)).isEqualTo(new Rotation.Reused(opened.id(), user));
        assertThat(sessions.rotate(next.refreshToken(), LATER)).isEqualTo(new Rotation.Refused());
        assertThat(sessions.findLive(opened.id(), LATER)).isEmpty();
    }

    @Test
    void unknown_and_expired_tokens_are_refused() {
        assertThat(sessions.rotate("never issued", LATER)).isEqualTo(new Rotation.Refused());
        assertThat(sessions.rotate(opened.refreshToken(), opened.expiresAt())).isEqualTo(new Rotation.Refused());
    }

    @Test
    void a_session_ends_by_its_id_and_by_any_of_its_tokens() {
        rotated(opened.refreshToken());
        sessions.revokeByToken(opened.refreshToken(), LATER);
        assertThat(sessions.findLive(opened.id(), LATER)).isEmpty();

        Opened other = sessions.open(user, new Origin(Optional.empty(), Optional.of("192.0.2.1")), NOW);
        sessions.revoke(other.id(), LATER);
        assertThat(sessions.rotate(other.refreshToken(), LATER)).isEqualTo(new Rotation.Refused());
    }

    @Test
    void an_expired_session_is_deleted_and_no_other() {
        sessions.purge(opened.expiresAt().minusSeconds(1));
        assertThat(sessions.rotate(opened.refreshToken(), LATER)).isInstanceOf(Rotation.Rotated.class);
        assertThat(sessions.purge(opened.expiresAt())).isGreaterThanOrEqualTo(2);
        assertThat(sessions.findLive(opened.id(), LATER)).isEmpty();
    }

    private Opened rotated(String token) {
        return ((Rotation.Rotated) sessions.rotate(token, LATER)).session();
    }
}
