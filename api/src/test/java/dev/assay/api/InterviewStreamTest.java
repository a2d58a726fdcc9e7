package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.testkit.TestQuestions;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterviewStreamTest {
    private static final TestApi API = TestApi.shared();
    private TestClient candidate;
    private UUID interview;

    @BeforeAll
    static void bank() {
        API.publish(TestQuestions.sum("stream-sum"));
    }

    @BeforeEach
    void create() {
        candidate = API.somebody();
        interview = candidate
                .create("/api/v1/interviews", TestClient.interviewOn("stream-sum"))
                .expect(201)
                .id();
    }

    private String path() {
        return "/api/v1/interviews/" + interview + "/events";
    }

    private void move(String move) {
        candidate.post("/api/v1/interviews/" + interview + "/" + move, "{}").expect(200);
    }

    @Test
    void whatHappens_isTold_andWhatWasMissedComesFirst() throws Exception {
        String seen;
        try (EventReader reader = new EventReader(candidate.request(path()).build())) {
            reader.await(line -> line.equals("retry: 2000"));
            move("start");
            move("pause");
            reader.await(line -> line.equals("event: interview.paused"));
            assertThat(reader.events()).containsExactly("interview.started", "round.started", "interview.paused");
            seen = reader.lastId();
        }
        move("resume");
        UUID round = UUID.fromString(candidate
                .get("/api/v1/interviews/" + interview)
                .at("/current_round_id")
                .asText());
        candidate
                .create("/api/v1/rounds/" + round + "/submissions", TestClient.code("SUBMIT", "print(1)"))
                .expect(202);
        try (EventReader reader =
                new EventReader(candidate.request(path(), "Last-Event-ID", seen).build())) {
            reader.await(line -> line.equals("event: submission.queued"));
            assertThat(reader.events()).containsExactly("interview.resumed", "submission.queued");
        }
    }

    @Test
    void aTicket_opensOneStream_once() throws Exception {
        String ticket = candidate
                .post(path() + "/tickets", "{}")
                .expect(201)
                .at("/ticket")
                .asText();
        try (EventReader reader = new EventReader(
                API.anonymous().request(path() + "?ticket=" + ticket).build())) {
            reader.await(line -> line.equals("retry: 2000"));
        }
        API.anonymous().get(path() + "?ticket=" + ticket).expectProblem(401, "unauthenticated");
        String late = candidate.post(path() + "/tickets", "{}").at("/ticket").asText();
        API.clock().pass(Duration.ofSeconds(61));
        API.anonymous().get(path() + "?ticket=" + late).expectProblem(401, "unauthenticated");
    }

    @Test
    void nobodyElse_reads() {
        API.anonymous().get(path()).expectProblem(401, "unauthenticated");
        API.somebody().get(path()).expectProblem(404, "not-found");
        API.somebody().post(path() + "/tickets", Map.of()).expectProblem(404, "not-found");
    }
}
