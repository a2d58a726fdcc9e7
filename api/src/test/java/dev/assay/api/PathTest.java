package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.judging.JobId;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.verdict.Verdict;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PathTest {
    private static final TestApi API = TestApi.shared();

    @BeforeAll
    static void bank() {
        API.publish(TestQuestions.sum("path-sum"));
    }

    @Test
    void aCandidate_goesFromRegistering_toAnAcceptedSubmit() {
        TestClient candidate = API.somebody();
        assertThat(candidate.get("/api/v1/me").expect(200).at("/role").asText()).isEqualTo("USER");

        Reply interview = candidate
                .create("/api/v1/interviews", TestClient.interviewOn("path-sum"))
                .expect(201);
        assertThat(interview.header("location")).isEqualTo("/api/v1/interviews/" + interview.id());
        assertThat(interview.at("/status").asText()).isEqualTo("CREATED");

        Reply started = candidate
                .post("/api/v1/interviews/" + interview.id() + "/start", Map.of())
                .expect(200);
        assertThat(started.at("/status").asText()).isEqualTo("IN_PROGRESS");
        UUID round = UUID.fromString(started.at("/current_round_id").asText());

        Reply question = candidate.get("/api/v1/rounds/" + round).expect(200);
        assertThat(question.at("/question/statement").asText()).isEqualTo("Add the numbers.");
        assertThat(question.at("/question/samples")).hasSize(2);
        assertThat(question.at("/question/samples/0/explain").asText()).isEqualTo("why");

        Reply run = candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("RUN", "print(3)"))
                .expect(202);
        API.judge().finish(JobId.submission(run.id()), Verdict.WA);
        Reply judgedRun = candidate.get("/api/v1/submissions/" + run.id()).expect(200);
        assertThat(judgedRun.at("/status").asText()).isEqualTo("COMPLETED");
        assertThat(judgedRun.at("/verdict").asText()).isEqualTo("WA");
        assertThat(judgedRun.at("/tests")).hasSize(2);
        assertThat(judgedRun.at("/tests/0/stdout").asText()).isEqualTo("1 2\n");

        Reply submit = candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "print(sum())"))
                .expect(202);
        assertThat(submit.header("location")).isEqualTo("/api/v1/submissions/" + submit.id());
        assertThat(submit.at("/status").asText()).isEqualTo("PENDING");
        assertThat(submit.at("/links/events").asText()).isEqualTo("/api/v1/submissions/" + submit.id() + "/events");
        API.judge().finish(JobId.submission(submit.id()), Verdict.AC);
        Reply judged = candidate.get(submit.at("/links/self").asText()).expect(200);
        assertThat(judged.at("/verdict").asText()).isEqualTo("AC");
        assertThat(judged.at("/verdict_label").asText()).isEqualTo("Accepted");
        assertThat(judged.at("/tests_passed").asInt()).isEqualTo(3);

        Reply completed = candidate
                .post("/api/v1/interviews/" + interview.id() + "/complete", Map.of())
                .expect(200);
        assertThat(completed.at("/status").asText()).isEqualTo("COMPLETED");
        assertThat(candidate
                        .get("/api/v1/interviews/" + interview.id() + "/rounds")
                        .at("/items/0/status")
                        .asText())
                .isEqualTo("COMPLETED");
    }
}
