package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.judging.JobId;
import dev.assay.db.judging.Lane;
import dev.assay.db.queue.Progress;
import dev.assay.db.queue.RedisJobQueue;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubmissionTest {
    private static final TestApi API = TestApi.shared();
    private TestClient candidate;
    private UUID round;

    @BeforeAll
    static void bank() {
        API.publish(TestQuestions.sum("submission-sum"));
    }

    @BeforeEach
    void startARound() {
        candidate = API.somebody();
        round = API.runningRound(candidate, "submission-sum");
    }

    private Reply submit(Map<String, Object> body) {
        return candidate.create("/api/v1/rounds/" + round + "/submissions", body);
    }

    private Reply submit(String type) {
        return submit(TestClient.code(type, "print(1)"));
    }

    @Test
    void anUnknownLanguage_is422_andNamesThoseOffered() {
        Reply reply = submit(Map.of("language", "cobol", "code", "x", "submission_type", "RUN"))
                .expectProblem(422, "unsupported-language");
        assertThat(reply.at("/detail").asText()).contains("cobol", "java", "python");
        submit(Map.of("language", "javascript", "code", "x", "submission_type", "RUN"))
                .expectProblem(422, "unsupported-language");
    }

    @Test
    void codeThatIsEmpty_is422_andCodeThatIsTooLong_is413() {
        submit(TestClient.code("RUN", "")).expectProblem(422, "validation-failed");
        submit(TestClient.code("RUN", "a\0b")).expectProblem(422, "validation-failed");
        submit(TestClient.code("RUN", "x".repeat(64 * 1024))).expect(202);
        submit(TestClient.code("RUN", "x".repeat(64 * 1024 + 1))).expectProblem(413, "payload-too-large");
    }

    @Test
    void aSubmission_needsAnIdempotencyKey_andHappensOnceForIt() {
        String address = "/api/v1/rounds/" + round + "/submissions";
        candidate.post(address, TestClient.code("RUN", "x")).expectProblem(400, "idempotency-key-missing");
        Reply first = candidate.post(address, TestClient.code("RUN", "x"), "Idempotency-Key", "s1");
        Reply again = candidate.post(address, TestClient.code("RUN", "x"), "Idempotency-Key", "s1");
        assertThat(again.expect(202).id()).isEqualTo(first.expect(202).id());
        assertThat(candidate.get(address).at("/items")).hasSize(1);
    }

    @Test
    void aRoundThatIsNotRunning_takesNothing() {
        String interview =
                candidate.get("/api/v1/rounds/" + round).at("/interview_id").asText();
        candidate.post("/api/v1/interviews/" + interview + "/complete", "{}").expect(200);
        Reply reply = submit("RUN").expectProblem(409, "round-closed");
        assertThat(reply.at("/current_state").asText()).isEqualTo("COMPLETED");
        assertThat(reply.at("/allowed").isArray()).isTrue();
    }

    @Test
    void aRoundWhoseTimeIsOver_takesNothing_afterFiveSecondsOfGrace() {
        Map<String, Object> limited = Map.of(
                "type",
                "DSA",
                "difficulty",
                "EASY",
                "config",
                Map.of("questions", List.of("submission-sum"), "time_limit_min", 1));
        UUID interview =
                candidate.create("/api/v1/interviews", limited).expect(201).id();
        round = UUID.fromString(candidate
                .post("/api/v1/interviews/" + interview + "/start", "{}")
                .at("/current_round_id")
                .asText());
        API.clock().pass(Duration.ofSeconds(65));
        submit("RUN").expect(202);
        API.clock().pass(Duration.ofSeconds(1));
        submit("RUN").expectProblem(409, "round-closed");
    }

    @Test
    void somebodyElsesRoundAndSubmission_are404() {
        UUID mine = submit("RUN").expect(202).id();
        TestClient other = API.somebody();
        other.create("/api/v1/rounds/" + round + "/submissions", TestClient.code("RUN", "x"))
                .expectProblem(404, "not-found");
        other.get("/api/v1/submissions/" + mine).expectProblem(404, "not-found");
        other.get("/api/v1/submissions/" + mine + "/events").expectProblem(404, "not-found");
        candidate.get("/api/v1/submissions/" + UUID.randomUUID()).expectProblem(404, "not-found");
    }

    @Test
    void oneSubmit_isJudgedAtATime_runsAreFree() {
        UUID first = submit("SUBMIT").expect(202).id();
        submit("SUBMIT").expectProblem(409, "state-conflict");
        submit("RUN").expect(202);
        API.judge().finish(JobId.submission(first), Verdict.WA);
        submit("SUBMIT").expect(202);
    }

    @Test
    void aRunOnOwnInput_showsWhatTheProgramWrote() {
        Reply run =
                submit(Map.of("language", "python", "code", "x", "submission_type", "RUN", "custom_input", "mine\n"));
        API.judge().finish(JobId.submission(run.expect(202).id()), Verdict.AC);
        Reply judged = candidate.get("/api/v1/submissions/" + run.id()).expect(200);
        assertThat(judged.at("/verdict").isNull()).isTrue();
        assertThat(judged.at("/status").asText()).isEqualTo("COMPLETED");
        assertThat(judged.at("/tests/0/stdout").asText()).isEqualTo("mine\n");
        assertThat(judged.at("/tests/0/passed").isNull()).isTrue();
        submit(Map.of("language", "python", "code", "x", "submission_type", "SUBMIT", "custom_input", "mine"))
                .expectProblem(422, "validation-failed");
    }

    @Test
    void timesAndMemory_areShownInBands_andAnExceededLimitAsTheLimit() {
        UUID slow = submit("SUBMIT").expect(202).id();
        API.judge().finish(JobId.submission(slow), Verdict.TLE);
        Reply reply = candidate.get("/api/v1/submissions/" + slow).expect(200);
        assertThat(reply.at("/status").asText()).isEqualTo("TIMEOUT");
        assertThat(reply.at("/time").asText()).startsWith("> ").endsWith(" ms");
        assertThat(reply.at("/time_ms").isNull()).isTrue();
        assertThat(reply.at("/memory_kb").asInt()).isEqualTo(9 * 1024);
        UUID fast = submit("SUBMIT").expect(202).id();
        API.judge().finish(JobId.submission(fast), Verdict.AC);
        assertThat(candidate.get("/api/v1/submissions/" + fast).at("/time_ms").asInt())
                .isEqualTo(40);
    }

    @Test
    void whatIsStored_isAlsoQueued_inItsLane() {
        UUID run = submit("RUN").expect(202).id();
        RedisJobQueue queue = new RedisJobQueue(API.redis());
        boolean queued = false;
        for (var entries = queue.take("test", Duration.ZERO);
                !entries.isEmpty() && !queued;
                entries = queue.take("test", Duration.ZERO)) {
            queued = entries.stream()
                    .anyMatch(entry -> entry.lane() == Lane.RUN && entry.job().equals(JobId.submission(run)));
            entries.forEach(queue::acknowledge);
        }
        assertThat(queued).isTrue();
    }

    @Test
    void theEventStream_tellsTheStateNow_thenHints_andEnds() throws Exception {
        UUID id = submit("SUBMIT").expect(202).id();
        JobId job = JobId.submission(id);
        try (EventReader reader = new EventReader(
                candidate.request("/api/v1/submissions/" + id + "/events").build())) {
            reader.awaitEvent("submission.queued");
            reader.awaitEvent("submission.compiling", () -> API.judge().hint(job, new Progress.Compiling()));
            API.judge().hint(job, new Progress.Compiling());
            reader.awaitEvent("submission.progress", () -> API.judge().hint(job, new Progress.Running(9, 12)));
            API.judge().finish(job, Verdict.AC);
            assertThat(reader.text()).contains("\"verdict\":\"AC\"").contains("\"done\":5,\"total\":12");
            assertThat(reader.events())
                    .containsExactly(
                            "submission.queued", "submission.compiling", "submission.progress", "submission.finished");
        }
        Reply late = candidate.get("/api/v1/submissions/" + id + "/events").expect(200);
        assertThat(late.text()).contains("submission.finished").doesNotContain("submission.queued");
    }

    @Test
    void theStaff_seeEverything_andNobodyElseDoes() {
        UUID id = submit("SUBMIT").expect(202).id();
        API.judge().finish(JobId.submission(id), Verdict.WA);
        String address = "/api/v1/admin/submissions/" + id;
        candidate.get(address).expectProblem(403, "forbidden");
        TestClient admin = API.admin();
        Reply reply = admin.get(address).expect(200);
        assertThat(reply.at("/tests")).hasSize(3);
        assertThat(reply.json().findValuesAsText("input")).contains("9 9\n");
        assertThat(reply.json().findValuesAsText("expected")).contains("18\n");
        assertThat(reply.at("/tests/0/cpu_ms").asInt()).isEqualTo(37);
    }
}
