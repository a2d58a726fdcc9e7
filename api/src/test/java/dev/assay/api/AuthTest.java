package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.api.auth.AccessTokens;
import dev.assay.api.auth.SigningSecret;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.token.ApiTokens;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthTest {
    private static final TestApi API = TestApi.shared();
    private static final Map<String, Object> EXECUTION =
            Map.of("language", "python", "source", "print(1)", "tests", List.of(Map.of("input", "", "expected", "1")));

    private static String email() {
        return "auth-" + UUID.randomUUID() + "@example.org";
    }

    private static Reply register(String email, String password) {
        return API.anonymous().post("/api/v1/auth/register", Map.of("email", email, "password", password));
    }

    private static Reply login(String email, String password) {
        return API.anonymous().post("/api/v1/auth/login", Map.of("email", email, "password", password));
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, long enough password, /email",
        "a@b, long enough password, /email",
        "a b@example.org, long enough password, /email",
        "ok@example.org, too short, /password"
    })
    void registering_needsAnAddressAndALongPassword(String email, String password, String pointer) {
        Reply reply = register(email, password).expectProblem(422, "validation-failed");
        assertThat(reply.at("/errors/0/pointer").asText()).isEqualTo(pointer);
        assertThat(reply.text()).doesNotContain(password);
    }

    @Test
    void registering_namesEverythingThatIsMissing() {
        Reply reply = API.anonymous().post("/api/v1/auth/register", "{}").expectProblem(422, "validation-failed");
        assertThat(reply.at("/errors")).hasSize(2);
    }

    @Test
    void anAddress_belongsToOneAccount_inWhateverCase() {
        String email = email();
        Reply account = register(email, TestApi.PASSWORD).expect(201);
        assertThat(account.at("/email").asText()).isEqualTo(email);
        assertThat(account.at("/name").asText()).isEqualTo(email.substring(0, email.indexOf('@')));
        register(email.toUpperCase(Locale.ROOT), TestApi.PASSWORD).expectProblem(409, "state-conflict");
        login(email.toUpperCase(Locale.ROOT), TestApi.PASSWORD).expect(200);
    }

    @Test
    void aWrongPassword_andAnUnknownAddress_getTheSameAnswer() {
        String email = email();
        register(email, TestApi.PASSWORD).expect(201);
        ObjectNode wrong = (ObjectNode) login(email, "not the password")
                .expectProblem(401, "unauthenticated")
                .json();
        ObjectNode unknown = (ObjectNode) login(email(), "not the password")
                .expectProblem(401, "unauthenticated")
                .json();
        assertThat(wrong.without("trace_id").toString())
                .isEqualTo(unknown.without("trace_id").toString());
    }

    @Test
    void anAccessToken_endsAfterFifteenMinutes_andTheAnswerSaysSo() {
        TestClient somebody = API.somebody();
        somebody.get("/api/v1/me").expect(200);
        API.clock().pass(AccessTokens.LIFETIME);
        Reply reply = somebody.get("/api/v1/me").expectProblem(401, "unauthenticated");
        assertThat(reply.at("/detail").asText()).contains("expired");
    }

    @Test
    void aTokenOfAnotherSecret_orOfNoAlgorithm_isRefused() {
        String secret = Base64.getEncoder().encodeToString("another secret of thirty-two bytes".getBytes(UTF_8));
        String forged = new AccessTokens(SigningSecret.fromBase64(secret), InstantSource.system())
                .issue(UUID.randomUUID(), UUID.randomUUID());
        API.anonymous().as(forged).get("/api/v1/me").expectProblem(401, "unauthenticated");
        String[] parts = API.somebody().bearer().split("\\.", -1);
        String none = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\"}".getBytes(UTF_8));
        API.anonymous().as(none + "." + parts[1] + ".").get("/api/v1/me").expectProblem(401, "unauthenticated");
        API.anonymous().as("x").get("/api/v1/me").expectProblem(401, "unauthenticated");
    }

    @Test
    void refreshing_rotatesTheToken_andUsingAnOldOneEndsTheSession() {
        String email = email();
        register(email, TestApi.PASSWORD).expect(201);
        Reply login = login(email, TestApi.PASSWORD).expect(200);
        assertThat(login.at("/token_type").asText()).isEqualTo("Bearer");
        assertThat(login.at("/expires_in").asInt()).isEqualTo(900);
        assertThat(login.header("set-cookie"))
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Strict", "Path=/api/v1/auth");
        String first = login.at("/refresh_token").asText();
        Reply second = refresh(first).expect(200);
        String access = second.at("/access_token").asText();
        API.anonymous().as(access).get("/api/v1/me").expect(200);

        assertThat(refresh(first)
                        .expectProblem(401, "unauthenticated")
                        .at("/detail")
                        .asText())
                .contains("used before");
        refresh(second.at("/refresh_token").asText()).expectProblem(401, "unauthenticated");
        API.anonymous().as(access).get("/api/v1/me").expectProblem(401, "unauthenticated");
    }

    @Test
    void theCookie_isAsGoodAsTheBody() {
        String email = email();
        register(email, TestApi.PASSWORD).expect(201);
        String cookie =
                login(email, TestApi.PASSWORD).expect(200).header("set-cookie").split(";", 2)[0];
        TestClient anonymous = API.anonymous();
        anonymous.post("/api/v1/auth/refresh", "{}", "Cookie", cookie).expect(200);
        anonymous.post("/api/v1/auth/refresh", "{}").expectProblem(401, "unauthenticated");
    }

    @Test
    void signingOut_endsTheSessionAtOnce() {
        TestClient somebody = API.somebody();
        somebody.post("/api/v1/auth/logout", "{}").expect(204);
        somebody.get("/api/v1/me").expectProblem(401, "unauthenticated");
    }

    @Test
    void aSuspendedAccount_isStoppedAtOnce() {
        TestClient somebody = API.somebody();
        UUID id = UUID.fromString(somebody.get("/api/v1/me").at("/id").asText());
        new Database(API.dataSource())
                .transact(connection ->
                        Statements.update(connection, "UPDATE users SET status = 'SUSPENDED' WHERE id = ?", id));
        somebody.get("/api/v1/me").expectProblem(401, "unauthenticated");
    }

    @Test
    void aSession_endsAfterSevenDays_howeverOftenItIsRefreshed() {
        String email = email();
        register(email, TestApi.PASSWORD).expect(201);
        String token = login(email, TestApi.PASSWORD).at("/refresh_token").asText();
        API.clock().pass(Duration.ofDays(6));
        String next = refresh(token).expect(200).at("/refresh_token").asText();
        API.clock().pass(Duration.ofDays(1));
        refresh(next).expectProblem(401, "unauthenticated");
    }

    @Test
    void anApiToken_judgesPrograms_andNothingElse() {
        String token = token(Optional.empty());
        TestClient program = API.anonymous().as(token);
        program.post("/api/v1/executions", EXECUTION).expect(202);
        program.get("/api/v1/me").expectProblem(403, "forbidden");
        program.get("/api/v1/interviews").expectProblem(403, "forbidden");
    }

    @Test
    void anApiToken_ends_whenItExpiresOrIsRevoked() {
        String expiring = token(Optional.of(API.clock().instant().plusSeconds(60)));
        API.anonymous().as(expiring).post("/api/v1/executions", EXECUTION).expect(202);
        API.clock().pass(Duration.ofSeconds(60));
        Reply expired = API.anonymous().as(expiring).post("/api/v1/executions", EXECUTION);
        assertThat(expired.expectProblem(401, "unauthenticated").at("/detail").asText())
                .contains("expired");

        String revoked = token(Optional.empty());
        API.service(ApiTokens.class).revoke(revoked, API.clock().instant());
        API.anonymous().as(revoked).post("/api/v1/executions", EXECUTION).expectProblem(401, "unauthenticated");
        API.anonymous().as("assay_guess").post("/api/v1/executions", EXECUTION).expectProblem(401, "unauthenticated");
    }

    @Test
    void secrets_areStoredAsHashesOnly() {
        String token = token(Optional.empty());
        String email = email();
        register(email, TestApi.PASSWORD).expect(201);
        String refresh = login(email, TestApi.PASSWORD).at("/refresh_token").asText();
        String everything = new Database(API.dataSource())
                .transact(connection -> Statements.first(connection, """
                                SELECT (SELECT string_agg(t::text, ' ') FROM api_tokens t) || ' '
                                    || (SELECT string_agg(s::text, ' ') FROM sessions s) || ' '
                                    || (SELECT string_agg(u::text, ' ') FROM users u) AS everything""", row -> row.text("everything"))
                        .orElseThrow());
        assertThat(everything).contains("$argon2id$").doesNotContain(token, refresh, TestApi.PASSWORD);
    }

    private static Reply refresh(String token) {
        return API.anonymous().post("/api/v1/auth/refresh", Map.of("refresh_token", token));
    }

    private static String token(Optional<Instant> expiresAt) {
        UUID id = UUID.fromString(API.somebody().get("/api/v1/me").at("/id").asText());
        return API.service(ApiTokens.class).issue(id, "ci", List.of(ApiTokens.SCOPE_EXECUTIONS), expiresAt);
    }
}
