package dev.assay.db.user;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.Storage;
import dev.assay.db.testkit.TestServers;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class UsersTest {
    private static final Storage STORAGE = Storage.open(TestServers.postgres().settings(), 2);
    private static final Instant NOW = Instant.parse("2026-03-29T01:30:00.123456Z");

    private final Users users = STORAGE.get(Users.class);

    @AfterAll
    static void close() {
        STORAGE.close();
    }

    @Test
    void an_added_account_is_found_as_it_was_added() {
        User added = add("ada@example.org", Optional.of("$argon2id$x"));
        assertThat(users.find(added.id())).contains(added);
        assertThat(added.createdAt()).isEqualTo(NOW);
        assertThat(added.status()).isEqualTo(UserStatus.ACTIVE);
        assertThat(users.find(UUID.randomUUID())).isEmpty();
    }

    @Test
    void an_account_without_a_password_has_none() {
        assertThat(users.find(add("bot@example.org", Optional.empty()).id()))
                .get()
                .returns(Optional.empty(), User::passwordHash);
    }

    @Test
    void the_letter_case_of_an_address_does_not_count() {
        User added = add("Grace@Example.org", Optional.empty());
        assertThat(added.email()).isEqualTo("grace@example.org");
        assertThat(users.findByEmail("GRACE@example.ORG")).contains(added);
        assertThat(users.add("GRACE@EXAMPLE.ORG", "Other", Optional.empty(), UserRole.USER, NOW))
                .isEqualTo(new Users.Adding.EmailTaken());
    }

    @Test
    void a_role_is_changed_and_counted_as_a_version() {
        User added = add("admin@example.org", Optional.empty());
        users.setRole(added.id(), UserRole.ADMIN);
        users.markSignedIn(added.id(), NOW);
        assertThat(users.find(added.id()))
                .get()
                .returns(UserRole.ADMIN, User::role)
                .returns(1, User::version);
    }

    private User add(String email, Optional<String> passwordHash) {
        Users.Adding adding = users.add(email, "Somebody", passwordHash, UserRole.USER, NOW);
        return ((Users.Adding.Added) adding).user();
    }
}
