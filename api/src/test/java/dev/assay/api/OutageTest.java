package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.judging.JobId;
import dev.assay.db.queue.RedisRunnerHeartbeats;
import dev.assay.db.queue.RunnerStatus;
import dev.assay.verdict.Verdict;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OutageTest {
    private static final TestApi API = TestApi.shared();
    private static final Duration SHORT = Duration.ofMillis(300);
    private static final String NO_REDIS = "redis://127.0.0.1:1";
    private static final String NO_DATABASE = "postgresql://nobody@127.0.0.1:1/none";
    private final RedisRunnerHeartbeats heartbeats = new RedisRunnerHeartbeats(API.redis());

    @AfterEach
    void noRunner() {
        heartbeats.stop("outage-test");
        heartbeats.stop("outage-test-2");
    }

    @Test
    void theProcess_isAlive_andReadyOnlyWhileEveryLanguageIsJudged() {
        assertThat(API.anonymous().get("/healthz").expect(200).at("/status").asText())
                .isEqualTo("alive");
        Reply without = API.anonymous().get("/readyz").expectProblem(503, "judge-unavailable");
        assertThat(without.at("/detail").asText()).contains("no runner");
        assertThat(without.header("retry-after")).isNotEmpty();
        beat("outage-test", "c", "python", "java");
        Reply partly = API.anonymous().get("/readyz").expectProblem(503, "judge-unavailable");
        assertThat(partly.at("/detail").asText()).contains("no runner judges javascript.");
        beat("outage-test-2", "javascript");
        Reply ready = API.anonymous().get("/readyz").expect(200);
        assertThat(ready.at("/runners").asInt()).isEqualTo(2);
        assertThat(ready.at("/languages").toString()).isEqualTo("[\"c\",\"java\",\"javascript\",\"python\"]");
    }

    private void beat(String runner, String... languages) {
        heartbeats.beat(
                new RunnerStatus(runner, List.of(languages), 2, API.clock().instant()), Duration.ofSeconds(30));
    }

    @Test
    void withoutRedis_anExecutionIsStillAccepted_andNothingIsLost() {
        ServerSettings settings = TestApi.settings(API.databaseUrl(), NO_REDIS);
        try (EmbeddedServer server = TestApi.start(settings, API.clock(), SHORT)) {
            TestClient owner = new TestClient(server.getURI(), API.somebody().bearer());
            Map<String, Object> program =
                    Map.of("language", "python", "source", "print(1)", "tests", List.of(Map.of("input", "1")));
            Reply accepted = owner.post("/api/v1/executions?wait=1", program).expect(202);
            API.judge().finish(JobId.execution(accepted.id()), Verdict.AC);
            assertThat(owner.get("/api/v1/executions/" + accepted.id())
                            .at("/state")
                            .asText())
                    .isEqualTo("finished");
            Reply notReady = owner.get("/readyz").expectProblem(503, "judge-unavailable");
            assertThat(notReady.at("/detail").asText()).contains("Redis").doesNotContain("database");
        }
    }

    @Test
    void withoutADatabase_everyRequestThatNeedsItIs503() {
        ServerSettings settings = TestApi.settings(NO_DATABASE, API.redisUrl());
        try (EmbeddedServer server = TestApi.start(settings, API.clock(), SHORT)) {
            TestClient anybody = new TestClient(server.getURI(), "");
            anybody.get("/healthz").expect(200);
            assertThat(anybody.get("/readyz")
                            .expectProblem(503, "judge-unavailable")
                            .at("/detail")
                            .asText())
                    .contains("database");
            anybody.as(API.somebody().bearer()).get("/api/v1/me").expectProblem(503, "judge-unavailable");
        }
    }

    @Test
    void thePage_saysWhatThisIs_andLoadsNothingFromElsewhere() {
        Reply page = API.anonymous().get("/").expect(200);
        assertThat(page.header("content-type")).startsWith("text/html");
        assertThat(page.header("content-security-policy")).contains("default-src 'none'");
        assertThat(page.text()).contains("coding-interview judge", "/api/v1").doesNotContain("https://", "//cdn");
        Pattern.compile("<pre.*?</pre>", Pattern.DOTALL)
                .matcher(page.text())
                .results()
                .flatMap(block -> block.group().replaceAll("<[^>]*>", "").lines())
                .forEach(line -> assertThat(line).hasSizeLessThanOrEqualTo(76));
        API.anonymous().get("/home.css").expect(200);
        assertThat(API.anonymous().get("/home.js").expect(200).text()).contains("/readyz");
    }
}
