package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.testkit.TestQuestions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdminTest {
    private static final TestApi API = TestApi.shared();

    private final TestClient admin = API.admin();

    private Reply decide(UUID user, Map<String, Object> decision) {
        String address = "/api/v1/users/" + user;
        return admin.change(
                "PATCH",
                address,
                decision,
                "If-Match",
                admin.get(address).expect(200).header("etag"));
    }

    @Test
    void others_seeNeitherUsersNorTheLog() {
        TestClient somebody = API.somebody();
        somebody.get("/api/v1/users").expectProblem(403, "forbidden");
        somebody.get("/api/v1/users/" + somebody.get("/api/v1/me").id()).expectProblem(403, "forbidden");
        somebody.get("/api/v1/audit").expectProblem(403, "forbidden");
        API.anonymous().get("/api/v1/users").expectProblem(401, "unauthenticated");
    }

    @Test
    void users_areListedPageByPage_alsoWhileOthersCome() {
        String mark = "page" + UUID.randomUUID().toString().substring(0, 8);
        for (int i = 0; i < 5; i++) {
            API.somebody(mark + "-" + i + "@example.org");
        }
        List<String> seen = new ArrayList<>();
        Reply page = admin.get("/api/v1/users?limit=2&q=" + mark.toUpperCase(Locale.ROOT))
                .expect(200);
        API.somebody(mark + "-late@example.org");
        while (true) {
            page.json()
                    .path("items")
                    .forEach(user -> seen.add(user.path("email").asText()));
            if (page.at("/next_cursor").isNull()) {
                break;
            }
            String link = page.header("link");
            assertThat(link).endsWith("rel=\"next\"");
            page = admin.get(link.substring(1, link.indexOf('>'))).expect(200);
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().noneMatch(email -> email.contains("late"));
        assertThat(seen.getFirst()).isEqualTo(mark + "-4@example.org");
    }

    @Test
    void users_areFiltered() {
        String mark = "filter" + UUID.randomUUID().toString().substring(0, 8);
        UUID author =
                API.somebody(mark + "-author@example.org").get("/api/v1/me").id();
        API.somebody(mark + "-plain@example.org");
        decide(author, Map.of("capabilities", List.of("AUTHOR"))).expect(200);
        String list = "/api/v1/users?q=" + mark;
        assertThat(admin.get(list).at("/items")).hasSize(2);
        assertThat(admin.get(list + "&capability=AUTHOR").at("/items")).hasSize(1);
        assertThat(admin.get(list + "&capability=INTERVIEWER").at("/items")).isEmpty();
        assertThat(admin.get(list + "&role=ADMIN").at("/items")).isEmpty();
        assertThat(admin.get(list + "&status=ACTIVE&role=USER").at("/items")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=101", "cursor=x", "cursor=MS4yLjM"})
    void aListAskedForWrongly_is422(String query) {
        admin.get("/api/v1/users?" + query).expectProblem(422, "validation-failed");
    }

    @Test
    void aCursorOfAnotherList_isRefused() {
        String cursor = admin.get("/api/v1/users?limit=1").at("/next_cursor").asText();
        admin.get("/api/v1/audit?cursor=" + cursor).expectProblem(422, "validation-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUSPENDED", "INACTIVE"})
    void anAccountThatIsStopped_isOutAtOnce_andItsSessionsDoNotComeBack(String status) {
        String email = TestApi.email();
        TestClient owner = API.somebody(email);
        Reply issued = owner.post("/api/v1/me/tokens", Map.of("name", "ci", "scopes", List.of("account:read")));
        TestClient program = API.anonymous().as(issued.at("/token").asText());
        UUID id = owner.get("/api/v1/me").id();

        decide(id, Map.of("status", status)).expect(200);

        owner.get("/api/v1/me").expectProblem(401, "unauthenticated");
        program.get("/api/v1/me").expectProblem(401, "unauthenticated");
        API.anonymous()
                .post("/api/v1/auth/login", Map.of("email", email, "password", TestApi.PASSWORD))
                .expectProblem(401, "unauthenticated");
        decide(id, Map.of("status", "ACTIVE")).expect(200);
        owner.get("/api/v1/me").expectProblem(401, "unauthenticated");
        program.get("/api/v1/me").expect(200);
        API.login(email).get("/api/v1/me").expect(200);
    }

    @Test
    void whoIsSuspended_hasTheirInterviewStandStill_untilTheyAreBack() {
        API.publish(TestQuestions.sum("suspended-sum"));
        String email = TestApi.email();
        TestClient owner = API.somebody(email);
        UUID id = owner.get("/api/v1/me").id();
        UUID running = interview(owner, API.runningRound(owner, "suspended-sum"));
        UUID paused = interview(owner, API.runningRound(owner, "suspended-sum"));
        owner.post("/api/v1/interviews/" + paused + "/pause", Map.of()).expect(200);
        API.clock().pass(Duration.ofSeconds(10));

        decide(id, Map.of("status", "SUSPENDED")).expect(200);
        API.clock().pass(Duration.ofSeconds(100));
        decide(id, Map.of("status", "ACTIVE")).expect(200);

        TestClient back = API.login(email);
        Reply standing = back.get("/api/v1/interviews/" + running).expect(200);
        assertThat(standing.at("/status").asText()).isEqualTo("INTERRUPTED");
        assertThat(Instant.parse(standing.at("/paused_at").asText()))
                .isEqualTo(API.clock().instant().minusSeconds(100));
        assertThat(back.get("/api/v1/interviews/" + paused).at("/status").asText())
                .isEqualTo("PAUSED");
        back.post("/api/v1/interviews/" + running + "/resume", Map.of()).expect(200);
    }

    private static UUID interview(TestClient owner, UUID round) {
        return UUID.fromString(
                owner.get("/api/v1/rounds/" + round).at("/interview_id").asText());
    }

    @Test
    void aRole_isGivenAndTaken_withEffectAtOnce() {
        TestClient owner = API.somebody();
        UUID id = owner.get("/api/v1/me").id();
        decide(id, Map.of("role", "ADMIN", "capabilities", List.of("AUTHOR", "INTERVIEWER")))
                .expect(200);
        owner.get("/api/v1/users?limit=1").expect(200);
        assertThat(owner.get("/api/v1/me").at("/capabilities").toString()).isEqualTo("[\"INTERVIEWER\",\"AUTHOR\"]");
        decide(id, Map.of("role", "USER", "capabilities", List.of())).expect(200);
        owner.get("/api/v1/users").expectProblem(403, "forbidden");
    }

    @Test
    void twoAdministrators_doNotOverwriteEachOther() {
        UUID id = API.somebody().get("/api/v1/me").id();
        String address = "/api/v1/users/" + id;
        String etag = admin.get(address).header("etag");
        admin.change("PATCH", address, Map.of("role", "USER")).expectProblem(428, "precondition-required");
        admin.change("PATCH", address, Map.of("role", "USER"), "If-Match", etag).expect(200);
        admin.change("PATCH", address, Map.of("role", "USER"), "If-Match", etag).expectProblem(412, "stale-version");
        decide(id, Map.of("role", "KING")).expectProblem(422, "validation-failed");
        decide(id, Map.of("email", "x@example.org")).expectProblem(422, "validation-failed");
        admin.get("/api/v1/users/" + UUID.randomUUID()).expectProblem(404, "not-found");
    }

    @Test
    void whatAdministratorsAndOwnersDo_isWrittenDown_withoutNames() {
        String email = TestApi.email();
        TestClient owner = API.somebody(email);
        UUID id = owner.get("/api/v1/me").id();
        API.anonymous()
                .post("/api/v1/auth/login", Map.of("email", email, "password", "wrong"), "X-Forwarded-For", "192.0.2.7")
                .expectProblem(401, "unauthenticated");
        decide(id, Map.of("status", "SUSPENDED")).expect(200);
        Reply log = admin.get("/api/v1/audit?subject=" + id).expect(200);
        assertThat(log.json().path("items").findValuesAsText("action"))
                .containsExactly("account.changed-by-admin", "session.refused", "session.opened", "account.registered");
        assertThat(log.at("/items/0/detail/after").asText()).isEqualTo("USER SUSPENDED");
        assertThat(log.at("/items/0/actor_user_id").asText())
                .isEqualTo(admin.get("/api/v1/me").id().toString());
        assertThat(log.at("/items/1/ip_address").asText()).isEqualTo("192.0.2.7");
        assertThat(log.text()).doesNotContain(email);
        assertThat(admin.get("/api/v1/audit?action=session.refused&subject=" + id)
                        .at("/items"))
                .hasSize(1);
    }
}
