package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.db.judging.Claim;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgedRows;
import dev.assay.db.judging.Lease;
import dev.assay.db.judging.PostgresJudgedRows;
import dev.assay.db.queue.RedisRunnerHeartbeats;
import dev.assay.db.queue.RunnerStatus;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OversightTest {
    private static final TestApi API = TestApi.shared();
    private static final Duration LEASE = Duration.ofSeconds(30);

    private final String runner = "oversight/" + UUID.randomUUID() + "/1";
    private final TestClient admin = API.admin();
    private final RedisRunnerHeartbeats heartbeats = new RedisRunnerHeartbeats(API.redis());
    private final JudgedRows rows = new PostgresJudgedRows(API.dataSource(), API.clock());

    @AfterEach
    void noRunner() {
        heartbeats.stop(runner);
    }

    private static JobId execution() {
        Map<String, Object> program =
                Map.of("language", "python", "source", "print(1)", "tests", List.of(Map.of("input", "1")));
        return JobId.execution(
                API.somebody().post("/api/v1/executions", program).expect(202).id());
    }

    private static JobId submission(TestClient candidate, UUID round) {
        return JobId.submission(candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202)
                .id());
    }

    private Lease hold(JobId job, String by) {
        return ((Claim.Granted) rows.claim(job, by, LEASE)).lease();
    }

    private void die(JobId job) {
        for (int fault = 1; fault <= JudgedRows.FAULTS_ALLOWED; fault++) {
            rows.release(hold(job, runner), "the sandbox broke");
        }
    }

    private static JsonNode the(Reply reply, String list, String name, Object value) {
        return StreamSupport.stream(reply.json().path(list).spliterator(), false)
                .filter(item -> item.path(name).asText().equals(value.toString()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " " + value + " in " + reply.text()));
    }

    private JsonNode lane(String name) {
        return the(admin.get("/api/v1/admin/queue").expect(200), "lanes", "lane", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"workers", "queue", "limits"})
    void whatAdministratorsSee_nobodyElseDoes(String what) {
        admin.get("/api/v1/admin/" + what).expect(200);
        API.somebody().get("/api/v1/admin/" + what).expectProblem(403, "forbidden");
        API.anonymous().get("/api/v1/admin/" + what).expectProblem(401, "unauthenticated");
    }

    @Test
    void workers_areListedWithWhatTheyJudge_alsoThoseThatAreSilent() {
        heartbeats.beat(
                new RunnerStatus(
                        runner, List.of("java", "python"), 3, API.clock().instant()),
                LEASE);
        JobId job = execution();
        JobId lost = execution();
        hold(job, runner);
        hold(lost, runner + "-gone");
        Reply workers = admin.get("/api/v1/admin/workers").expect(200);
        JsonNode alive = the(workers, "items", "id", runner);
        assertThat(alive.path("alive").asBoolean()).isTrue();
        assertThat(alive.path("slots").asInt()).isEqualTo(3);
        assertThat(alive.path("languages").toString()).isEqualTo("[\"java\",\"python\"]");
        assertThat(alive.at("/jobs/0/id").asText()).isEqualTo(job.id().toString());
        assertThat(alive.at("/jobs/0/kind").asText()).isEqualTo("EXECUTION");
        JsonNode silent = the(workers, "items", "id", runner + "-gone");
        assertThat(silent.path("alive").asBoolean()).isFalse();
        assertThat(silent.path("jobs")).hasSize(1);
        API.judge().finish(execution(), Verdict.AC);
    }

    @Test
    void theQueue_saysWhatWaitsAndForHowLong_whatRuns_andWhatCameBack() {
        JsonNode before = lane("BATCH");
        JobId waiting = execution();
        JobId returned = execution();
        JobId running = execution();
        rows.release(hold(returned, runner), "the sandbox broke");
        hold(running, runner);
        API.clock().pass(LEASE.plusSeconds(1));
        JsonNode after = lane("BATCH");
        assertThat(more("waiting", before, after)).isEqualTo(2);
        assertThat(more("put_back", before, after)).isEqualTo(1);
        assertThat(more("running", before, after)).isEqualTo(1);
        assertThat(after.path("expired").asInt()).isPositive();
        assertThat(more("faults", before, after)).isEqualTo(1);
        assertThat(after.path("oldest_sec").asInt()).isGreaterThanOrEqualTo(30);
        API.judge().finish(waiting, Verdict.AC);
        API.judge().finish(returned, Verdict.AC);
    }

    private static int more(String what, JsonNode before, JsonNode after) {
        return after.path(what).asInt() - before.path(what).asInt();
    }

    @Test
    void whatEndedBecauseOfUs_isListed_andJudgedOnceMore() {
        JobId job = execution();
        die(job);
        JsonNode dead = the(admin.get("/api/v1/admin/queue").expect(200), "dead", "id", job.id());
        assertThat(dead.path("fault").asText()).isEqualTo("the sandbox broke");
        String address = "/api/v1/admin/executions/" + job.id() + "/retry";
        API.somebody().post(address, Map.of()).expectProblem(403, "forbidden");
        admin.post(address, Map.of()).expect(202);
        Reply twice = admin.post(address, Map.of()).expectProblem(409, "state-conflict");
        assertThat(twice.at("/current_state").asText()).isEqualTo("PENDING");
        API.judge().finish(job, Verdict.AC);
        admin.post(address, Map.of()).expectProblem(409, "state-conflict");
        admin.post("/api/v1/admin/executions/" + UUID.randomUUID() + "/retry", Map.of())
                .expectProblem(404, "not-found");
        Reply log = admin.get("/api/v1/audit?subject=" + job.id()).expect(200);
        assertThat(log.json().path("items").findValuesAsText("action")).containsExactly("job.retried");
        assertThat(log.at("/items/0/subject_type").asText()).isEqualTo("execution");
    }

    @Test
    void aRoundThatEndedWithoutAScoreBecauseOfUs_getsOneAfterAll() {
        API.publish(TestQuestions.sum("retried-sum"));
        TestClient candidate = API.somebody();
        UUID round = API.runningRound(candidate, "retried-sum");
        JobId job = submission(candidate, round);
        die(job);
        UUID interview = UUID.fromString(
                candidate.get("/api/v1/rounds/" + round).at("/interview_id").asText());
        candidate
                .post("/api/v1/interviews/" + interview + "/complete", Map.of())
                .expect(200);
        API.sweep();
        assertThat(candidate
                        .get("/api/v1/interviews/" + interview)
                        .at("/status")
                        .asText())
                .isEqualTo("COMPLETED");
        assertThat(candidate.get("/api/v1/rounds/" + round).at("/score").isNull())
                .isTrue();
        admin.post("/api/v1/admin/submissions/" + job.id() + "/retry", Map.of()).expect(202);
        API.judge().finish(job, Verdict.AC);
        API.sweep();
        assertThat(candidate.get("/api/v1/rounds/" + round).at("/score").asInt())
                .isEqualTo(100);
        admin.post("/api/v1/admin/submissions/" + job.id() + "/retry", Map.of()).expectProblem(409, "state-conflict");
    }

    @Test
    void aSubmission_waitsForTheOneThatIsBeingJudged() {
        API.publish(TestQuestions.sum("retried-sum"));
        TestClient candidate = API.somebody();
        UUID round = API.runningRound(candidate, "retried-sum");
        JobId dead = submission(candidate, round);
        die(dead);
        JobId other = submission(candidate, round);
        String address = "/api/v1/admin/submissions/" + dead.id() + "/retry";
        admin.post(address, Map.of()).expectProblem(409, "state-conflict");
        API.judge().finish(other, Verdict.WA);
        admin.post(address, Map.of()).expect(202);
        API.judge().finish(dead, Verdict.AC);
    }

    @Test
    void limits_areListed_withTheSettingsThatChangeThem() {
        Reply limits = admin.get("/api/v1/admin/limits").expect(200);
        assertThat(limits.at("/shared").asBoolean()).isTrue();
        assertThat(the(limits, "items", "use", "run").path("setting").asText()).isEqualTo("ASSAY_LIMIT_RUN");
    }
}
