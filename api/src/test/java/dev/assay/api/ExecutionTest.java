package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.TestResult;
import dev.assay.verdict.Verdict;
import java.util.Base64;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExecutionTest {
    private static final TestApi API = TestApi.shared();
    private TestClient owner;

    @BeforeEach
    void signIn() {
        owner = API.somebody();
    }

    private static Map<String, Object> program(Object... more) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "language",
                "python",
                "source",
                "print(1)",
                "tests",
                List.of(Map.of("input", "1\n", "expected", "1\n"), Map.of("input", "2\n"))));
        for (int index = 0; index < more.length; index += 2) {
            body.put((String) more[index], more[index + 1]);
        }
        return body;
    }

    private Reply execute(Map<String, Object> body) {
        return owner.post("/api/v1/executions", body);
    }

    @Test
    void anExecution_isAccepted_judged_andShownAsPromised() {
        Reply accepted = execute(program()).expect(202);
        assertThat(accepted.header("location")).isEqualTo("/api/v1/executions/" + accepted.id());
        assertThat(accepted.text())
                .isEqualTo("{\"id\":\"" + accepted.id() + "\",\"state\":\"queued\",\"verdict\":null,\"compile\":null,"
                        + "\"tests\":[],\"queue_ms\":null,\"total_ms\":null}");
        API.judge().finish(JobId.execution(accepted.id()), Verdict.AC);
        Reply finished = owner.get("/api/v1/executions/" + accepted.id()).expect(200);
        assertThat(finished.text())
                .isEqualTo("{\"id\":\"" + accepted.id() + "\",\"state\":\"finished\",\"verdict\":\"AC\","
                        + "\"compile\":{\"ok\":true,\"output\":\"\",\"cpu_ms\":0},\"tests\":["
                        + "{\"index\":0,\"verdict\":\"AC\",\"cpu_ms\":37,\"wall_ms\":41,\"memory_kb\":9001,"
                        + "\"stdout\":\"1\\n\",\"stderr\":\"a word on stderr\",\"exit_code\":0,\"signal\":null},"
                        + "{\"index\":1,\"verdict\":null,\"cpu_ms\":37,\"wall_ms\":41,\"memory_kb\":9001,"
                        + "\"stdout\":\"2\\n\",\"stderr\":\"a word on stderr\",\"exit_code\":0,\"signal\":null}],"
                        + "\"queue_ms\":1,\"total_ms\":12}");
    }

    @Test
    void skippedTests_sayThatTheyWere() {
        UUID id = execute(program("stop_on_failure", true)).expect(202).id();
        API.judge()
                .finish(
                        JobId.execution(id),
                        test -> test.index() == 0
                                ? TestJudge.echo(test, Optional.of(Verdict.WA))
                                : TestResult.skipped(test));
        Reply reply = owner.get("/api/v1/executions/" + id).expect(200);
        assertThat(reply.at("/tests/0").has("skipped")).isFalse();
        assertThat(reply.at("/tests/1/skipped").asBoolean()).isTrue();
        assertThat(reply.at("/tests/1/verdict").isNull()).isTrue();
    }

    @Test
    void waiting_answersAsSoonAsThereIsAResult() throws Exception {
        CompletableFuture<Reply> waiting =
                CompletableFuture.supplyAsync(() -> owner.post("/api/v1/executions?wait=30", program()));
        UUID id = newest();
        Thread.sleep(300);
        long finished = System.nanoTime();
        API.judge().finish(JobId.execution(id), Verdict.AC);
        Reply reply = waiting.get().expect(200);
        assertThat(System.nanoTime() - finished).isLessThan(1_900_000_000L);
        assertThat(reply.at("/state").asText()).isEqualTo("finished");
        assertThat(reply.header("location")).isEqualTo("/api/v1/executions/" + id);
    }

    @Test
    void waitingInVain_answers202() {
        Reply reply = owner.post("/api/v1/executions?wait=1", program()).expect(202);
        assertThat(reply.at("/state").asText()).isEqualTo("queued");
        owner.post("/api/v1/executions?wait=61", program()).expectProblem(422, "validation-failed");
        owner.post("/api/v1/executions?wait=soon", program()).expectProblem(400, "malformed-request");
    }

    @Test
    void bytesThatAreNotText_goInAndOutInBase64() {
        byte[] bytes = {(byte) 0xff, 0, 'a'};
        String base64 = Base64.getEncoder().encodeToString(bytes);
        Map<String, Object> body = program(
                "source_base64",
                Base64.getEncoder().encodeToString("print(1)".getBytes(UTF_8)),
                "tests",
                List.of(Map.of("input_base64", base64, "expected_base64", base64)));
        body.remove("source");
        UUID id = execute(body).expect(202).id();
        API.judge().finish(JobId.execution(id), Verdict.AC);
        assertThat(owner.get("/api/v1/executions/" + id).at("/tests/0/stdout").asText())
                .isEqualTo("\uFFFD\0a");
        Reply exact = owner.get("/api/v1/executions/" + id + "?base64=true").expect(200);
        assertThat(exact.at("/tests/0/stdout").asText()).isEqualTo(base64);
        execute(program("source_base64", "eA==")).expectProblem(422, "validation-failed");
        body.put("source_base64", "not base64!");
        execute(body).expectProblem(422, "validation-failed");
    }

    @Test
    void text_isJudgedAsItsBytesInUtf8() {
        String text = "\u0000 a \u00e9 \u20ac \ud83d\ude00 \\ \"".repeat(20_000);
        UUID id = execute(program("tests", List.of(Map.of("input", text, "expected", text))))
                .expect(202)
                .id();
        API.judge().finish(JobId.execution(id), test -> {
            assertThat(test.input()).isEqualTo(text.getBytes(UTF_8));
            assertThat(test.expected()).contains(text.getBytes(UTF_8));
            return TestJudge.echo(test, Optional.of(Verdict.AC));
        });
    }

    @Test
    void aSignal_aMissingExitCode_andCutOutput_areShown() {
        UUID id = execute(program()).expect(202).id();
        API.judge()
                .finish(
                        JobId.execution(id),
                        test -> new TestResult(
                                test.index(),
                                test.name(),
                                true,
                                Optional.empty(),
                                Optional.of(Verdict.RTE),
                                false,
                                1,
                                1,
                                1,
                                new byte[0],
                                new byte[0],
                                true,
                                true,
                                OptionalInt.empty(),
                                Optional.of("SIGSEGV"),
                                Optional.empty(),
                                Optional.empty()));
        Reply reply = owner.get("/api/v1/executions/" + id).expect(200);
        assertThat(reply.at("/tests/0/signal").asText()).isEqualTo("SIGSEGV");
        assertThat(reply.at("/tests/0/exit_code").isNull()).isTrue();
        assertThat(reply.at("/tests/0/stdout_truncated").asBoolean()).isTrue();
        assertThat(reply.at("/tests/0/stderr_truncated").asBoolean()).isTrue();
        assertThat(reply.at("/verdict").asText()).isEqualTo("RTE");
    }

    @Test
    void anExecution_isItsOwnersAlone() {
        UUID id = execute(program()).expect(202).id();
        API.somebody().get("/api/v1/executions/" + id).expectProblem(404, "not-found");
        owner.get("/api/v1/executions/" + UUID.randomUUID()).expectProblem(404, "not-found");
    }

    @Test
    void theSameKey_makesOneExecution() {
        Reply first = owner.post("/api/v1/executions", program(), "Idempotency-Key", "e1")
                .expect(202);
        Reply again = owner.post("/api/v1/executions", program(), "Idempotency-Key", "e1")
                .expect(202);
        assertThat(again.id()).isEqualTo(first.id());
        Reply other = owner.post("/api/v1/executions", program("stop_on_failure", true), "Idempotency-Key", "e1");
        other.expectProblem(422, "idempotency-key-reused");
        Reply otherInput = owner.post(
                "/api/v1/executions", program("tests", List.of(Map.of("input", "3\n"))), "Idempotency-Key", "e1");
        otherInput.expectProblem(422, "idempotency-key-reused");
    }

    @Test
    void aKeyedRequestThatWaits_answersWithTheResult_alsoWhenItComesAgain() {
        UUID id = owner.post("/api/v1/executions?wait=1", program(), "Idempotency-Key", "w1")
                .expect(202)
                .id();
        API.judge().finish(JobId.execution(id), Verdict.AC);
        Reply again = owner.post("/api/v1/executions?wait=1", program(), "Idempotency-Key", "w1")
                .expect(200);
        assertThat(again.id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cpu_ms | 49",
                "cpu_ms | 30001",
                "wall_ms | 99",
                "wall_ms | 60001",
                "memory_mb | 15",
                "memory_mb | 1025",
                "output_kb | 0",
                "output_kb | 16385"
            })
    void aLimitOutsideItsRange_is422(String limit, int value) {
        Reply reply = execute(program("limits", Map.of(limit, value))).expectProblem(422, "validation-failed");
        assertThat(reply.json().findValuesAsText("pointer")).contains("/limits/" + limit);
    }

    @Test
    void limitsInsideTheirRanges_areTaken() {
        execute(program("limits", Map.of("cpu_ms", 30000))).expect(202);
        execute(program("limits", Map.of("cpu_ms", 50, "wall_ms", 100, "memory_mb", 16, "output_kb", 1)))
                .expect(202);
        execute(program("limits", Map.of("cpu_ms", 5000, "wall_ms", 1000))).expectProblem(422, "validation-failed");
    }

    @Test
    void whatIsWrong_isSaid() {
        execute(program("language", "cobol")).expectProblem(422, "unsupported-language");
        execute(program("source", "")).expectProblem(422, "validation-failed");
        execute(program("tests", List.of())).expectProblem(422, "validation-failed");
        execute(program("tests", Collections.nCopies(201, Map.of("input", "1"))))
                .expectProblem(422, "validation-failed");
        execute(program("tests", Collections.nCopies(200, Map.of("input", "1"))))
                .expect(202);
        execute(program("checker", Map.of("name", "guess"))).expectProblem(422, "validation-failed");
        execute(program("checker", Map.of("name", "float", "abs", "much"))).expectProblem(422, "validation-failed");
        execute(program("checker", Map.of("name", "float", "abs", 1e-6, "rel", 1e-6)))
                .expect(202);
        execute(program("colour", "red")).expectProblem(422, "validation-failed");
        owner.post("/api/v1/executions", "{\"language\":").expectProblem(400, "malformed-request");
    }

    @Test
    void whatIsTooLarge_is413() {
        execute(program("source", "x".repeat(64 * 1024))).expect(202);
        execute(program("source", "x".repeat(64 * 1024 + 1))).expectProblem(413, "payload-too-large");
        String half = "x".repeat(8 << 20);
        execute(program("tests", List.of(Map.of("input", half), Map.of("input", half))))
                .expect(202);
        execute(program("tests", List.of(Map.of("input", half), Map.of("input", half + "y"))))
                .expectProblem(413, "payload-too-large");
    }

    private UUID newest() throws InterruptedException {
        UUID user = UUID.fromString(owner.get("/api/v1/me").at("/id").asText());
        Database database = new Database(API.dataSource());
        for (int look = 0; look < 200; look++) {
            Optional<UUID> id = database.transact(connection -> Statements.first(
                    connection,
                    "SELECT id FROM executions WHERE owner_user_id = ? ORDER BY created_at DESC",
                    row -> row.uuid("id"),
                    user));
            if (id.isPresent()) {
                return id.get();
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no execution was stored");
    }
}
