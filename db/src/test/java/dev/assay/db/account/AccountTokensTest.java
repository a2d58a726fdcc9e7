package dev.assay.db.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.Storage;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestServers;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class AccountTokensTest {
    private static final TestDatabase DATABASE = TestServers.postgres();
    private static final Storage STORAGE = Storage.open(DATABASE.settings(), 2);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofHours(1));

    private final AccountTokens tokens = STORAGE.get(AccountTokens.class);
    private final UUID user = new TestRows(DATABASE.dataSource()).user();

    @AfterAll
    static void close() {
        STORAGE.close();
    }

    private String issue() {
        return tokens.issue(user, TokenPurpose.PASSWORD_RESET, "ada@example.org", NOW, END);
    }

    @Test
    void a_secret_is_good_once_for_its_purpose() {
        String secret = issue();
        assertThat(tokens.use(secret, TokenPurpose.EMAIL_VERIFY, NOW)).isEmpty();
        assertThat(tokens.use(secret, TokenPurpose.PASSWORD_RESET, NOW))
                .get()
                .returns(user, AccountToken::userId)
                .returns("ada@example.org", AccountToken::email);
        assertThat(tokens.use(secret, TokenPurpose.PASSWORD_RESET, NOW)).isEmpty();
    }

    @Test
    void a_new_secret_voids_the_one_before() {
        String first = issue();
        String second = issue();
        assertThat(tokens.use(first, TokenPurpose.PASSWORD_RESET, NOW)).isEmpty();
        assertThat(tokens.use(second, TokenPurpose.PASSWORD_RESET, NOW)).isPresent();
    }

    @Test
    void a_secret_ends_in_time_and_with_the_account() {
        String secret = issue();
        assertThat(tokens.use(secret, TokenPurpose.PASSWORD_RESET, END)).isEmpty();
        new Database(DATABASE.dataSource())
                .transact(connection ->
                        Statements.update(connection, "UPDATE users SET status = 'SUSPENDED' WHERE id = ?", user));
        assertThat(tokens.use(secret, TokenPurpose.PASSWORD_RESET, NOW)).isEmpty();
        assertThat(tokens.purge(END)).isPositive();
    }
}
