package dev.assay.standalone.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.db.Storage;
import dev.assay.db.audit.AuditEntry;
import dev.assay.db.audit.AuditLog;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestServers;
import dev.assay.db.user.User;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.UserStatus;
import dev.assay.db.user.Users;
import dev.assay.standalone.console.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AdministratorsTest {
    private static final TestDatabase DATABASE = TestServers.postgres();
    private static final Storage STORAGE = Storage.open(DATABASE.settings(), 2);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Administrators administrators =
            new Administrators(DATABASE.settings(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final Users users = STORAGE.get(Users.class);
    private final String email = "root-" + UUID.randomUUID() + "@example.org";

    @AfterAll
    static void close() {
        STORAGE.close();
    }

    private User registered() {
        return ((Users.Adding.Added) users.add(email, "Ada", Optional.of("hash"), UserRole.USER, NOW)).user();
    }

    private static List<String> audited(UUID account) {
        AuditLog.Filter filter = new AuditLog.Filter(Optional.empty(), Optional.of(account), Optional.empty());
        return STORAGE.get(AuditLog.class).list(filter, Optional.empty(), 9).stream()
                .peek(entry -> assertThat(entry.actorUserId()).isEmpty())
                .map(AuditEntry::action)
                .toList();
    }

    @Test
    void an_account_that_is_made_administers_and_the_audit_log_knows() {
        administrators.create(new Credentials(email, "a hash"), Optional.empty());
        User made = users.findByEmail(email).orElseThrow();
        assertThat(made.role()).isEqualTo(UserRole.ADMIN);
        assertThat(made.passwordHash()).contains("a hash");
        assertThat(made.name()).isEqualTo(email.substring(0, email.indexOf('@')));
        assertThat(audited(made.id())).containsExactly("account.administrator-created");
        assertThat(administrators.isTaken(email)).isTrue();
    }

    @Test
    void an_address_that_somebody_has_is_not_taken_over() {
        User owner = registered();
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> administrators.create(new Credentials(email, "another"), Optional.of("Eve")))
                .withMessageContaining("promote " + email);
        User still = users.findByEmail(email).orElseThrow();
        assertThat(still.role()).isEqualTo(UserRole.USER);
        assertThat(still.passwordHash()).contains("hash");
        assertThat(audited(owner.id())).isEmpty();
    }

    @Test
    void an_account_is_promoted_once() {
        User owner = registered();
        assertThat(administrators.promote(email)).isTrue();
        assertThat(administrators.promote(email)).isFalse();
        assertThat(users.find(owner.id()).orElseThrow().role()).isEqualTo(UserRole.ADMIN);
        assertThat(audited(owner.id())).containsExactly("account.administrator-promoted");
    }

    @Test
    void who_is_nobody_or_was_stopped_is_not_promoted() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> administrators.promote(email))
                .withMessageContaining("nobody has registered");
        User owner = registered();
        users.administer(
                owner.id(), owner.version(), new Users.Standing(UserRole.USER, UserStatus.SUSPENDED, Set.of()));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> administrators.promote(email))
                .withMessageContaining("SUSPENDED");
    }
}
