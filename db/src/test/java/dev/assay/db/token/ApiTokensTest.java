package dev.assay.db.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.assay.db.Storage;
import dev.assay.db.testkit.TestDatabase;
import dev.assay.db.testkit.TestRows;
import dev.assay.db.testkit.TestServers;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class ApiTokensTest {
    private static final TestDatabase DATABASE = TestServers.postgres();
    private static final Storage STORAGE = Storage.open(DATABASE.settings(), 2);
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final List<String> SCOPES = List.of(ApiTokens.SCOPE_EXECUTIONS);

    private final ApiTokens tokens = STORAGE.get(ApiTokens.class);
    private final UUID user = new TestRows(DATABASE.dataSource()).user();

    @AfterAll
    static void close() {
        STORAGE.close();
    }

    @Test
    void a_token_is_worth_its_owner_and_scopes_whenever_it_is_used() {
        ApiTokens.Issued issued = tokens.create(user, "ci", SCOPES, Optional.empty());
        String token = issued.secret();
        ApiTokens.Use accepted = new ApiTokens.Use.Accepted(issued.id(), user, Set.copyOf(SCOPES), OptionalInt.empty());
        assertThat(token).startsWith(ApiTokens.PREFIX);
        assertThat(tokens.use(token, NOW)).isEqualTo(accepted);
        assertThat(tokens.use(token, NOW.plusSeconds(1))).isEqualTo(accepted);
        assertThat(tokens.use(token, NOW.plusSeconds(3600))).isEqualTo(accepted);
    }

    @Test
    void a_token_may_have_a_limit_of_its_own_or_none() {
        String limited = tokens.issue(user, "ci", SCOPES, Optional.empty(), 30);
        String free = tokens.issue(user, "bench", SCOPES, Optional.empty(), 0);
        assertThat(perMinute(limited)).hasValue(30);
        assertThat(perMinute(free)).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokens.issue(user, "ci", SCOPES, Optional.empty(), -1))
                .withMessageContaining("perMinute is -1");
    }

    private OptionalInt perMinute(String token) {
        return ((ApiTokens.Use.Accepted) tokens.use(token, NOW)).perMinute();
    }

    @Test
    void a_token_expires_at_its_time() {
        String token = tokens.issue(user, "ci", SCOPES, Optional.of(NOW));
        assertThat(tokens.use(token, NOW.minusSeconds(1))).isInstanceOf(ApiTokens.Use.Accepted.class);
        assertThat(tokens.use(token, NOW)).isEqualTo(new ApiTokens.Use.Expired());
    }

    @Test
    void a_revoked_token_is_unknown() {
        String token = tokens.issue(user, "ci", SCOPES, Optional.empty());
        tokens.revoke(token, NOW);
        assertThat(tokens.use(token, NOW)).isEqualTo(new ApiTokens.Use.Unknown());
        assertThat(tokens.use("assay_never-issued", NOW)).isEqualTo(new ApiTokens.Use.Unknown());
    }

    @Test
    void an_expired_token_is_deleted_after_thirty_days() {
        String token = tokens.issue(user, "ci", SCOPES, Optional.of(NOW));
        String endless = tokens.issue(user, "ci", SCOPES, Optional.empty());
        Instant over = NOW.plus(ApiTokens.KEPT);
        tokens.purge(over.minusSeconds(1));
        assertThat(tokens.use(token, over)).isEqualTo(new ApiTokens.Use.Expired());
        assertThat(tokens.purge(over)).isPositive();
        assertThat(tokens.use(token, over)).isEqualTo(new ApiTokens.Use.Unknown());
        assertThat(tokens.use(endless, over)).isInstanceOf(ApiTokens.Use.Accepted.class);
    }

    @Test
    void a_token_needs_scopes_that_exist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> tokens.issue(user, "ci", List.of("everything"), Optional.empty()))
                .withMessageContaining("everything");
        assertThatIllegalArgumentException().isThrownBy(() -> tokens.issue(user, "ci", List.of(), Optional.empty()));
    }
}
