package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeTest {
    private static final TestApi API = TestApi.shared();
    private static final Map<String, Object> EXECUTION =
            Map.of("language", "python", "source", "print(1)", "tests", List.of(Map.of("input", "", "expected", "1")));

    @Test
    void names_areChanged_byWhoeverHasSeenThem() {
        TestClient owner = API.somebody();
        Reply before = owner.get("/api/v1/me").expect(200);
        String etag = before.header("etag");
        owner.get("/api/v1/me", "If-None-Match", etag).expect(304);
        owner.change("PATCH", "/api/v1/me", Map.of("name", "Ada")).expectProblem(428, "precondition-required");
        Reply after = owner.change("PATCH", "/api/v1/me", Map.of("first_name", " Ada "), "If-Match", etag)
                .expect(200);
        assertThat(after.at("/first_name").asText()).isEqualTo("Ada");
        assertThat(after.at("/name")).isEqualTo(before.at("/name"));
        owner.change("PATCH", "/api/v1/me", Map.of("name", "Bob"), "If-Match", etag)
                .expectProblem(412, "stale-version");
        owner.change("PATCH", "/api/v1/me", Map.of("name", "Bob"), "If-Match", "*")
                .expectProblem(412, "stale-version");
        Map<String, Object> emptied = new HashMap<>();
        emptied.put("first_name", null);
        Reply cleared = owner.change("PATCH", "/api/v1/me", emptied, "If-Match", after.header("etag"))
                .expect(200);
        assertThat(cleared.at("/first_name").isNull()).isTrue();
    }

    @Test
    void whatIsNotOnesOwnToChange_isNotChanged() {
        TestClient owner = API.somebody();
        String etag = owner.get("/api/v1/me").header("etag");
        for (Map<String, Object> patch : List.<Map<String, Object>>of(
                Map.of("role", "ADMIN"), Map.of("email", "x@example.org"), Map.of("name", " "), Map.of("name", 7))) {
            owner.change("PATCH", "/api/v1/me", patch, "If-Match", etag).expectProblem(422, "validation-failed");
        }
        owner.change("PATCH", "/api/v1/me", "[]", "If-Match", etag).expectProblem(422, "validation-failed");
    }

    @Test
    void sessions_areListed_andEnded_oneOrAllOthers() {
        String email = TestApi.email();
        TestClient first = API.somebody(email);
        TestClient second = API.login(email);
        TestClient third = API.login(email);
        Reply list = first.get("/api/v1/me/sessions").expect(200);
        assertThat(list.at("/items")).hasSize(3);
        assertThat(list.json().path("items").findValuesAsText("current")).containsOnlyOnce("true");
        assertThat(list.at("/items/0/user_agent").asText()).isNotEmpty();
        String current = second.get("/api/v1/me/sessions")
                .json()
                .path("items")
                .valueStream()
                .filter(session -> session.path("current").asBoolean())
                .findFirst()
                .orElseThrow()
                .path("id")
                .asText();
        API.somebody().change("DELETE", "/api/v1/me/sessions/" + current, null).expectProblem(404, "not-found");
        first.change("DELETE", "/api/v1/me/sessions/" + current, null).expect(204);
        second.get("/api/v1/me").expectProblem(401, "unauthenticated");
        first.change("DELETE", "/api/v1/me/sessions", null).expect(204);
        third.get("/api/v1/me").expectProblem(401, "unauthenticated");
        first.get("/api/v1/me").expect(200);
    }

    @Test
    void aToken_isShownOnce_listedWithoutItsSecret_andRevoked() {
        TestClient owner = API.somebody();
        Reply issued = owner.post(
                        "/api/v1/me/tokens",
                        Map.of("name", "ci", "scopes", List.of("executions"), "expires_in_days", 30))
                .expect(201);
        String secret = issued.at("/token").asText();
        assertThat(secret).startsWith("assay_");
        TestClient program = API.anonymous().as(secret);
        program.post("/api/v1/executions", EXECUTION).expect(202);
        program.get("/api/v1/me").expectProblem(403, "forbidden");
        Reply list = owner.get("/api/v1/me/tokens").expect(200);
        assertThat(list.text()).doesNotContain(secret);
        assertThat(list.at("/items/0/name").asText()).isEqualTo("ci");
        assertThat(list.at("/items/0/last_used_at").isNull()).isFalse();
        API.somebody()
                .change("DELETE", "/api/v1/me/tokens/" + issued.id(), null)
                .expectProblem(404, "not-found");
        owner.change("DELETE", "/api/v1/me/tokens/" + issued.id(), null).expect(204);
        program.post("/api/v1/executions", EXECUTION).expectProblem(401, "unauthenticated");
        assertThat(owner.get("/api/v1/me/tokens").at("/items")).isEmpty();
    }

    @Test
    void aToken_doesWhatItsScopesSay() {
        TestClient owner = API.somebody();
        Reply issued = owner.post("/api/v1/me/tokens", Map.of("name", "cv", "scopes", List.of("account:read")));
        TestClient program = API.anonymous().as(issued.expect(201).at("/token").asText());
        program.get("/api/v1/me").expect(200);
        program.post("/api/v1/executions", EXECUTION).expectProblem(403, "forbidden");
        program.get("/api/v1/me/tokens").expectProblem(403, "forbidden");
        program.change("PATCH", "/api/v1/me", Map.of("name", "x")).expectProblem(403, "forbidden");
    }

    @Test
    void aTokenWithoutAName_orWithAnUnknownScope_isNotIssued() {
        TestClient owner = API.somebody();
        Reply reply = owner.post(
                        "/api/v1/me/tokens", Map.of("name", " ", "scopes", List.of("root"), "expires_in_days", 0))
                .expectProblem(422, "validation-failed");
        assertThat(reply.at("/errors")).hasSize(3);
        owner.post("/api/v1/me/tokens", "{\"name\":\"x\",\"scopes\":[null]}").expectProblem(422, "validation-failed");
    }
}
