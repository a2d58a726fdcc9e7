package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.judging.JobId;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.testkit.TestWords;
import dev.assay.question.ChoiceTask;
import dev.assay.verdict.Verdict;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whole interviews of each type, with what can happen on the way. */
class InterviewLifeTest {
    private static final TestApi API = TestApi.shared();
    private TestClient candidate;
    private String email;

    @BeforeAll
    static void bank() {
        API.publish(TestQuestions.sum("life-sum"));
        API.publish(TestQuestions.sum("life-other-sum"));
        API.publish(TestWords.choice("life-choice", ChoiceTask.Explanation.OPTIONAL));
        API.publish(TestWords.scenario("life-scenario"));
    }

    @BeforeEach
    void signIn() {
        candidate = API.somebody();
        email = candidate.get("/api/v1/me").at("/email").asText();
    }

    /** So much that an access token does not outlive it. */
    private void passLong(Duration time) {
        API.clock().pass(time);
        candidate = API.login(email);
    }

    private UUID created(String type, Map<String, Object> config) {
        return candidate
                .create("/api/v1/interviews", Map.of("type", type, "difficulty", "MEDIUM", "config", config))
                .expect(201)
                .id();
    }

    private Reply move(UUID interview, String move) {
        return candidate.post("/api/v1/interviews/" + interview + "/" + move, "{}");
    }

    private Reply show(UUID interview) {
        return candidate.get("/api/v1/interviews/" + interview).expect(200);
    }

    private String status(UUID interview) {
        return show(interview).at("/status").asText();
    }

    private static String round(Reply interview) {
        return "/api/v1/rounds/" + interview.at("/current_round_id").asText();
    }

    private Reply saveFirst(String round, String code) {
        return candidate.put(round + "/drafts/python", Map.of("code", code), "If-None-Match", "*");
    }

    @Test
    void anInterviewOfAlgorithms_isPaused_interrupted_resumed_andEndsByItself_withTheLastDraft() {
        UUID id = created("DSA", Map.of("questions", List.of("life-sum", "life-other-sum"), "time_limit_min", 10));
        Reply started = move(id, "start").expect(200);
        String deadline = started.at("/deadline_at").asText();
        String first = round(started);

        assertThat(move(id, "pause").expect(200).at("/status").asText()).isEqualTo("PAUSED");
        assertThat(candidate.get(first).at("/question").isNull()).isTrue();
        Reply halted = saveFirst(first, "print(0)").expectProblem(409, "state-conflict");
        assertThat(halted.at("/current_state").asText()).isEqualTo("PAUSED");
        assertThat(halted.at("/allowed").toString()).contains("IN_PROGRESS");
        API.clock().pass(Duration.ofSeconds(60));
        Reply resumed = move(id, "resume").expect(200);
        assertThat(resumed.at("/deadline_at").asText()).isEqualTo(deadline);
        assertThat(candidate.get(first).at("/question/title").asText()).isNotEmpty();

        API.clock().pass(Duration.ofSeconds(40));
        move(id, "heartbeat").expect(200);
        API.clock().pass(Duration.ofSeconds(44));
        API.sweep();
        assertThat(status(id)).isEqualTo("IN_PROGRESS");
        API.clock().pass(Duration.ofSeconds(2));
        API.sweep();
        assertThat(status(id)).isEqualTo("INTERRUPTED");
        candidate
                .create(first + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expectProblem(409, "state-conflict");
        move(id, "resume").expect(200);

        candidate.post(first + "/hints", "{}").expect(200);
        UUID submitted = candidate
                .create(first + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202)
                .id();
        API.judge().finish(JobId.submission(submitted), Verdict.AC);
        String second = round(move(id, "next").expect(200));
        saveFirst(second, "print(2)").expect(200);

        API.clock().pass(Duration.ofMinutes(10));
        candidate
                .create(second + "/submissions", TestClient.code("SUBMIT", "print(3)"))
                .expectProblem(409, "round-closed");
        candidate
                .put(second + "/drafts/python", Map.of("code", "late"), "If-Match", "\"v1\"")
                .expectProblem(409, "round-closed");
        API.sweep();
        API.sweep();
        Reply closing = show(id);
        assertThat(closing.at("/closing").asBoolean()).isTrue();
        assertThat(closing.at("/ended_at").asText()).isEqualTo(deadline);
        Reply handedIn = candidate.get(second + "/submissions").expect(200);
        assertThat(handedIn.at("/items")).hasSize(1);
        assertThat(handedIn.at("/items/0/auto_submitted").asBoolean()).isTrue();
        move(id, "abandon").expectProblem(409, "state-conflict");

        API.judge()
                .finish(
                        JobId.submission(
                                UUID.fromString(handedIn.at("/items/0/id").asText())),
                        Verdict.WA);
        API.sweep();
        Reply completed = show(id);
        assertThat(completed.at("/status").asText()).isEqualTo("COMPLETED");
        assertThat(completed.at("/total_duration_sec").asInt()).isEqualTo(600);
        Reply rounds = candidate.get("/api/v1/interviews/" + id + "/rounds").expect(200);
        assertThat(rounds.json().findValuesAsText("score")).containsExactly("95", "0");
        assertThat(rounds.at("/server_now").isTextual()).isTrue();
    }

    @Test
    void aLowerAutoSubmission_doesNotLowerTheScore_andTheSameCodeIsNotHandedInTwice() {
        UUID id = created("DSA", Map.of("questions", List.of("life-sum"), "time_limit_min", 1));
        String round = round(move(id, "start").expect(200));
        UUID best = candidate
                .create(round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202)
                .id();
        API.judge().finish(JobId.submission(best), Verdict.AC);
        saveFirst(round, "print(worse)").expect(200);
        API.clock().pass(Duration.ofSeconds(66));
        API.sweep();
        API.sweep();
        UUID worse = UUID.fromString(
                candidate.get(round + "/submissions").at("/items/0/id").asText());
        assertThat(worse).isNotEqualTo(best);
        API.judge().finish(JobId.submission(worse), Verdict.WA);
        API.sweep();
        assertThat(candidate.get(round).at("/score").asInt()).isEqualTo(100);

        UUID again = created("DSA", Map.of("questions", List.of("life-sum"), "time_limit_min", 1));
        String other = round(move(again, "start").expect(200));
        saveFirst(other, "print(1)").expect(200);
        UUID only = candidate
                .create(other + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202)
                .id();
        API.clock().pass(Duration.ofSeconds(66));
        API.sweep();
        API.sweep();
        assertThat(candidate.get(other + "/submissions").at("/items")).hasSize(1);
        API.judge().finish(JobId.submission(only), Verdict.AC);
        API.sweep();
        assertThat(status(again)).isEqualTo("COMPLETED");
    }

    @Test
    void anInterviewOfSystemDesign_isNotCharged_forPauses_andTenMinutesOfInterruptions() {
        UUID id = created(
                "SYSTEM_DESIGN", Map.of("questions", List.of("life-choice", "life-scenario"), "time_limit_min", 30));
        Reply started = move(id, "start").expect(200);
        String choice = round(started);
        assertThat(candidate.get(choice).at("/question/options")).hasSize(3);
        candidate.post(choice + "/responses", Map.of("user_answer", "A")).expect(201);
        Reply last = candidate
                .post(choice + "/responses", Map.of("user_answer", "B", "user_explanation", "Reads dominate."))
                .expect(201);
        assertThat(last.at("/revision").asInt()).isEqualTo(2);
        API.clock().pass(Duration.ofSeconds(30));

        move(id, "pause").expect(200);
        passLong(Duration.ofMinutes(45));
        API.sweep();
        assertThat(status(id)).isEqualTo("PAUSED");
        assertThat(move(id, "resume").expect(200).at("/paused_total_sec").asInt())
                .isEqualTo(45 * 60);

        String scenario = round(move(id, "next").expect(200));
        candidate
                .post(scenario + "/responses", Map.of("user_explanation", "Cache it."))
                .expect(201);
        API.clock().pass(Duration.ofSeconds(45));
        API.sweep();
        assertThat(status(id)).isEqualTo("INTERRUPTED");
        passLong(Duration.ofMinutes(15));
        assertThat(move(id, "resume").expect(200).at("/paused_total_sec").asInt())
                .isEqualTo(55 * 60);
        Reply completed = move(id, "complete").expect(200);
        assertThat(completed.at("/status").asText()).isEqualTo("COMPLETED");
        assertThat(completed.at("/total_duration_sec").asInt()).isEqualTo(30 + 45 + 5 * 60);
        Reply rounds = candidate.get("/api/v1/interviews/" + id + "/rounds").expect(200);
        assertThat(rounds.at("/items/0/score").asInt()).isEqualTo(100);
        assertThat(rounds.at("/items/0/duration_sec").asInt()).isEqualTo(30);
        assertThat(rounds.at("/items/1/score").isNull()).isTrue();
    }

    @Test
    void roundsAreSkippedAndCompleted_oneByOne() {
        UUID id = created("DSA", Map.of("questions", List.of("life-sum", "life-other-sum")));
        String first = round(move(id, "start").expect(200));
        assertThat(candidate
                        .post(first + "/skip", "{}")
                        .expect(200)
                        .at("/current_round_id")
                        .isNull())
                .isTrue();
        candidate.post(first + "/complete", "{}").expectProblem(409, "state-conflict");
        String second = round(move(id, "next").expect(200));
        candidate.post(second + "/complete", "{}").expect(200);
        Reply rounds = candidate.get("/api/v1/interviews/" + id + "/rounds").expect(200);
        assertThat(rounds.json().findValuesAsText("status")).containsExactly("SKIPPED", "COMPLETED");
        assertThat(rounds.at("/items/0/score").isNull()).isTrue();
        API.somebody().post(second + "/complete", "{}").expectProblem(404, "not-found");
    }

    @Test
    void completing_waitsForTheLastVerdict() {
        UUID id = created("DSA", Map.of("questions", List.of("life-sum")));
        String round = round(move(id, "start").expect(200));
        UUID submitted = candidate
                .create(round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202)
                .id();
        Reply closing = move(id, "complete").expect(200);
        assertThat(closing.at("/status").asText()).isEqualTo("IN_PROGRESS");
        assertThat(closing.at("/closing").asBoolean()).isTrue();
        assertThat(candidate.get(round).at("/status").asText()).isEqualTo("COMPLETED");
        API.sweep();
        assertThat(status(id)).isEqualTo("IN_PROGRESS");
        API.judge().finish(JobId.submission(submitted), Verdict.AC);
        API.sweep();
        assertThat(status(id)).isEqualTo("COMPLETED");
        assertThat(candidate.get(round).at("/score").asInt()).isEqualTo(100);
    }

    @Test
    void anInterviewNobodyComesBackTo_isAbandonedAfterADay() {
        UUID id = created("DSA", Map.of("questions", List.of("life-sum")));
        passLong(Duration.ofHours(24));
        API.sweep();
        API.sweep();
        assertThat(status(id)).isEqualTo("ABANDONED");
        candidate = API.somebody();
        move(id, "heartbeat").expectProblem(404, "not-found");
    }

    @Test
    void aMoveForAnotherVersion_isRefused_andOfTwoAtOnceOneHappens() throws Exception {
        UUID id = created("DSA", Map.of("questions", List.of("life-sum")));
        candidate
                .post("/api/v1/interviews/" + id + "/start", "{}", "If-Match", "\"v7\"")
                .expectProblem(412, "stale-version");
        candidate
                .post("/api/v1/interviews/" + id + "/start", "{}", "If-Match", "\"v0\"")
                .expect(200);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> pauses = IntStream.range(0, 8)
                    .mapToObj(_ -> threads.submit(() -> move(id, "pause")))
                    .toList();
            int done = 0;
            for (Future<Reply> pause : pauses) {
                done += pause.get().status() == 200 ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        }
        assertThat(status(id)).isEqualTo("PAUSED");
    }

    @Test
    void theListIsFiltered() {
        created("DSA", Map.of("questions", List.of("life-sum")));
        created("SYSTEM_DESIGN", Map.of("questions", List.of("life-choice")));
        assertThat(candidate.get("/api/v1/interviews?type=DSA&kind=PRACTICE").at("/items"))
                .hasSize(1);
        assertThat(candidate.get("/api/v1/interviews?difficulty=HARD").at("/items"))
                .isEmpty();
    }
}
