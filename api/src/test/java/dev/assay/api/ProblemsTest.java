package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemsTest {
    private static final TestApi API = TestApi.shared();
    private static TestClient somebody;

    @BeforeAll
    static void account() {
        somebody = API.somebody();
    }

    @Test
    void anUnknownAddress_is404_forEverybody() {
        API.anonymous().get("/api/v1/nowhere").expectProblem(404, "not-found");
        somebody.get("/nowhere").expectProblem(404, "not-found");
    }

    @Test
    void aMethodThatIsNotOffered_is405_andSaysWhichAre() {
        Reply reply =
                somebody.send(somebody.request("/api/v1/me/profile").DELETE().build());
        assertThat(reply.expectProblem(405, "method-not-allowed").header("allow"))
                .contains("GET");
    }

    @Test
    void anAcceptHeaderWeCannotMeet_is406() {
        somebody.get("/api/v1/me", "Accept", "application/xml").expectProblem(406, "not-acceptable");
    }

    @Test
    void aBodyOfAnotherMediaType_is415() {
        somebody.send(somebody.request("/api/v1/executions", "Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("hello"))
                        .build())
                .expectProblem(415, "unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"email\":}", "", "{} trailing", "{\"email\":\"a\",\"email\":\"b\"}", "\u0000"})
    void malformedJson_is400(String body) {
        API.anonymous().post("/api/v1/auth/login", body).expectProblem(400, "malformed-request");
    }

    @Test
    void anUnknownProperty_is422_andNamed() {
        Reply reply = API.anonymous()
                .post("/api/v1/auth/login", Map.of("email", "a@b.org", "password", "x", "admin", true))
                .expectProblem(422, "validation-failed");
        assertThat(reply.at("/errors/0/pointer").asText()).isEqualTo("/admin");
        assertThat(reply.at("/errors/0/code").asText()).isEqualTo("unknown-property");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"email\":7,\"password\":\"x\"}",
                "{\"email\":[],\"password\":\"x\"}",
                "[]",
                "\"text\"",
                "{\"email\":true,\"password\":\"x\"}"
            })
    void aValueOfTheWrongType_is422(String body) {
        API.anonymous().post("/api/v1/auth/login", body).expectProblem(422, "validation-failed");
    }

    @Test
    void aWrongTypeDeepInside_isNamedByItsPointer() {
        Reply reply = somebody.post("/api/v1/executions", """
            {"language":"python","source":"x","tests":[{"input":"1"},{"input":2}]}\
            """).expectProblem(422, "validation-failed");
        assertThat(reply.at("/errors/0/pointer").asText()).isEqualTo("/tests/1/input");
        assertThat(reply.at("/errors/0/message").asText()).contains("a string");
    }

    @Test
    void aNulInAText_isTheClientsMistake() {
        API.anonymous()
                .post("/api/v1/auth/login", Map.of("email", "a\0@b.org", "password", "x"))
                .expectProblem(401, "unauthenticated");
        API.anonymous()
                .post("/api/v1/auth/register", Map.of("email", "a\0@b.org", "password", "long enough"))
                .expectProblem(422, "validation-failed");
        for (Map<String, Object> config : List.<Map<String, Object>>of(
                Map.of("num_questions", 1, "topics", List.of("arr\0ays")),
                Map.of("num_questions", 1, "languages", List.of("py\0thon")),
                Map.of("questions", List.of("two\0sum")))) {
            somebody.create("/api/v1/interviews", Map.of("type", "DSA", "difficulty", "EASY", "config", config))
                    .expectProblem(422, "validation-failed");
        }
        somebody.create("/api/v1/executions", Map.of("language", "py\0thon", "source", "x", "tests", List.of(Map.of())))
                .expectProblem(422, "unsupported-language");
        somebody.get("/api/v1/interviews?cursor=%00").expectProblem(422, "validation-failed");
    }

    @Test
    void aTextTheDatabaseRefusesForItsNul_is422_whereverItCameFrom() {
        API.anonymous().get("/test/nul").expectProblem(422, "validation-failed");
    }

    @Test
    void aBodyTheServerDoesNotRead_is413() {
        somebody.post("/api/v1/executions", "x".repeat(42 << 20)).expectProblem(413, "payload-too-large");
    }

    @Test
    void aLargeBody_whereNoneIsNeeded_is413_beforeItIsRead() {
        API.anonymous().post("/api/v1/auth/login", "x".repeat(3 << 20)).expectProblem(413, "payload-too-large");
    }

    @Test
    void aBodyOfUnknownLength_isRead_upToTheLimit() {
        chunked("{\"email\":\"a@b.org\",\"password\":\"x\"}").expectProblem(401, "unauthenticated");
        chunked("x".repeat(3 << 20)).expectProblem(413, "payload-too-large");
    }

    @Test
    void anExecutionOfUnknownLength_isRead_upToTheLimit() {
        String execution = "{\"language\":\"python\",\"source\":\"x\",\"tests\":[{\"input\":\"%s\"}]}";
        chunked(somebody, "/api/v1/executions", execution.formatted("1")).expect(202);
        chunked(somebody, "/api/v1/executions", execution.formatted("1".repeat(41 << 20)))
                .expectProblem(413, "payload-too-large");
    }

    @Test
    void anExecutionThatIsNoObject_isRefusedLikeEveryBody() {
        for (String body : List.of("", "null", "{", "{\"source\":\"x\"} more", "{\"source\":\"x\",\"source\":\"y\"}")) {
            somebody.post("/api/v1/executions", body).expectProblem(400, "malformed-request");
        }
        somebody.post("/api/v1/executions", "[]").expectProblem(422, "validation-failed");
    }

    private static Reply chunked(String body) {
        return chunked(API.anonymous(), "/api/v1/auth/login", body);
    }

    private static Reply chunked(TestClient client, String path, String body) {
        return client.send(client.request(path, "Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.getBytes(UTF_8))))
                .build());
    }

    @Test
    void anIdThatIsNone_is400() {
        somebody.get("/api/v1/interviews/seven").expectProblem(400, "malformed-request");
    }

    @Test
    void aDefectOfOurs_is500_withATraceId_andNothingElse() {
        Reply reply = API.anonymous().get("/test/defect").expectProblem(500, "internal");
        assertThat(reply.text()).doesNotContain("hunter2", "secret", "jdbc");
    }

    @Test
    void everyAddressButTheOpenOnes_asksForAToken() {
        for (String path : new String[] {
            "/api/v1/me",
            "/api/v1/interviews",
            "/api/v1/rounds/" + new UUID(1, 2),
            "/api/v1/submissions/" + new UUID(1, 2),
            "/api/v1/executions/" + new UUID(1, 2),
            "/api/v1/admin/submissions/" + new UUID(1, 2)
        }) {
            Reply reply = API.anonymous().get(path).expectProblem(401, "unauthenticated");
            assertThat(reply.header("www-authenticate")).isEqualTo("Bearer");
        }
    }
}
