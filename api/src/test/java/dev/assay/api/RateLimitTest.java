package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.api.limit.RateLimits;
import dev.assay.db.judging.JobId;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.token.ApiTokens;
import dev.assay.verdict.Verdict;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final TestApi API = TestApi.shared();
    private static final RateLimits LIMITS = RateLimits.fromEnvironment(Map.of(
            "ASSAY_LIMITS", "off",
            "ASSAY_LIMIT_READS", "5/min",
            "ASSAY_LIMIT_SUBMIT", "3/min 1/5s",
            "ASSAY_LIMIT_RUN", "2/min",
            "ASSAY_LIMIT_TOKENS", "3/min",
            "ASSAY_LIMIT_ANONYMOUS", "4/min"));
    private static final EmbeddedServer ONE = server(API.redisUrl());
    private static final EmbeddedServer OTHER = server(API.redisUrl());

    private static EmbeddedServer server(String redis) {
        return TestApi.start(TestApi.settings(API.databaseUrl(), redis, LIMITS), API.clock(), Duration.ofMillis(500));
    }

    @AfterAll
    static void stop() {
        ONE.close();
        OTHER.close();
    }

    private static TestClient on(EmbeddedServer server, TestClient who) {
        return new TestClient(server.getURI(), who.bearer());
    }

    private static Duration retryAfter(Reply refused) {
        return Duration.ofSeconds(Long.parseLong(refused.header("retry-after")));
    }

    @Test
    void whoReadsTooOften_isToldForHowLong_andThatIsTrue() {
        TestClient reader = on(ONE, API.somebody());
        for (int left = 4; left >= 0; left--) {
            Reply reply = reader.get("/api/v1/me").expect(200);
            assertThat(reply.header("ratelimit-policy")).isEqualTo("\"reads\";q=5;w=60");
            assertThat(reply.header("ratelimit")).isEqualTo("\"reads\";r=" + left + ";t=" + 12 * (5 - left));
        }
        Reply refused = reader.get("/api/v1/me").expectProblem(429, "rate-limited");
        assertThat(refused.at("/detail").asText()).contains("'reads'", "5/min");
        assertThat(refused.header("ratelimit")).isEqualTo("\"reads\";r=0;t=60");
        assertThat(retryAfter(refused)).isEqualTo(Duration.ofSeconds(12));
        API.clock().pass(Duration.ofMillis(500));
        Reply again = reader.get("/api/v1/me").expectProblem(429, "rate-limited");
        assertThat(retryAfter(again)).isEqualTo(Duration.ofSeconds(12));
        API.clock().pass(retryAfter(again));
        reader.get("/api/v1/me").expect(200);
    }

    @Test
    void processes_countTogether_andOthersAreNotTouched() {
        TestClient reader = API.somebody();
        for (int i = 0; i < 5; i++) {
            on(i % 2 == 0 ? ONE : OTHER, reader).get("/api/v1/me").expect(200);
        }
        on(ONE, reader).get("/api/v1/me").expectProblem(429, "rate-limited");
        on(OTHER, reader).get("/api/v1/me").expectProblem(429, "rate-limited");
        on(ONE, reader).post("/api/v1/me/verify-email", Map.of()).expect(202);
        on(ONE, API.somebody()).get("/api/v1/me").expect(200);
        API.somebody().get("/api/v1/me").expect(200);
    }

    @Test
    void ofFiftyAtOnce_exactlyAsManyPassAsMay() throws InterruptedException, ExecutionException {
        TestClient reader = API.somebody();
        List<Integer> codes = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> one = () -> on(ONE, reader).get("/api/v1/me").status();
            for (Future<Integer> answer : threads.invokeAll(Collections.nCopies(50, one))) {
                codes.add(answer.get());
            }
        }
        assertThat(Collections.frequency(codes, 200)).isEqualTo(5);
        assertThat(Collections.frequency(codes, 429)).isEqualTo(45);
    }

    @Test
    void aSubmission_isCountedByItsKind_andARefusalIsNotKeptForItsKey() {
        API.publish(TestQuestions.sum("limited-sum"));
        TestClient candidate = on(ONE, API.somebody());
        UUID round = API.runningRound(candidate, "limited-sum");
        String address = "/api/v1/rounds/" + round + "/submissions";
        Reply first = candidate
                .post(address, TestClient.code("SUBMIT", "print(1)"), "Idempotency-Key", "first")
                .expect(202);
        assertThat(first.header("ratelimit")).isEqualTo("\"submit\";r=2;t=20, \"submit-2\";r=0;t=5");
        API.judge().finish(JobId.submission(first.id()), Verdict.WA);
        Reply refused = candidate
                .post(address, TestClient.code("SUBMIT", "print(2)"), "Idempotency-Key", "second")
                .expectProblem(429, "rate-limited");
        assertThat(retryAfter(refused)).isEqualTo(Duration.ofSeconds(5));
        candidate
                .post(address, TestClient.code("SUBMIT", "print(1)"), "Idempotency-Key", "first")
                .expect(202);
        candidate.create(address, TestClient.code("RUN", "print(3)")).expect(202);
        API.clock().pass(retryAfter(refused));
        candidate
                .post(address, TestClient.code("SUBMIT", "print(2)"), "Idempotency-Key", "second")
                .expect(202);
        candidate.create(address, TestClient.code("RUN", "print(4)")).expect(202);
        candidate.create(address, TestClient.code("RUN", "print(5)")).expectProblem(429, "rate-limited");
    }

    @Test
    void anApiToken_hasItsOwnBudget_andMayHaveItsOwnLimitOrNone() {
        TestClient owner = API.somebody();
        UUID id = owner.get("/api/v1/me").id();
        ApiTokens tokens = API.service(ApiTokens.class);
        List<String> scopes = List.of(ApiTokens.SCOPE_ACCOUNT_READ);
        assertThat(passes(tokens.issue(id, "usual", scopes, Optional.empty()))).isEqualTo(3);
        assertThat(passes(tokens.issue(id, "tight", scopes, Optional.empty(), 1)))
                .isEqualTo(1);
        assertThat(passes(tokens.issue(id, "bench", scopes, Optional.empty(), 0)))
                .isEqualTo(12);
        on(ONE, owner).get("/api/v1/me").expect(200);
    }

    private static long passes(String token) {
        TestClient program = new TestClient(ONE.getURI(), token);
        return Collections.nCopies(12, "/api/v1/me").stream()
                .filter(path -> program.get(path).status() == 200)
                .count();
    }

    @Test
    void nobodyInParticular_isCountedByNetwork() {
        TestClient anybody = new TestClient(ONE.getURI(), "");
        String[] here = {"X-Forwarded-For", "2001:db8:1:2::1"};
        String[] nextDoor = {"X-Forwarded-For", "2001:db8:1:2:ffff::7"};
        String[] elsewhere = {"X-Forwarded-For", "2001:db8:1:3::1"};
        for (int i = 0; i < 4; i++) {
            anybody.get("/api/v1/auth/oidc", i % 2 == 0 ? here : nextDoor).expect(200);
        }
        anybody.get("/api/v1/auth/oidc", here).expectProblem(429, "rate-limited");
        anybody.as("no token").get("/api/v1/me", nextDoor).expectProblem(429, "rate-limited");
        anybody.get("/api/v1/auth/oidc", elsewhere).expect(200);
        anybody.get("/healthz", here).expect(200);
        anybody.get("/", here).expect(200);
    }

    @Test
    void withoutRedis_theServerGoesOn_andCountsOnItsOwn() {
        TestClient reader = API.somebody();
        try (EmbeddedServer alone = server("redis://127.0.0.1:1")) {
            for (int i = 0; i < 5; i++) {
                on(alone, reader).get("/api/v1/me").expect(200);
            }
            on(alone, reader).get("/api/v1/me").expectProblem(429, "rate-limited");
        }
        on(ONE, reader).get("/api/v1/me").expect(200);
    }
}
