package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.question.Difficulty;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterviewTest {
    private static final TestApi API = TestApi.shared();
    private TestClient candidate;

    @BeforeAll
    static void bank() {
        API.publish(TestQuestions.sum("interview-sum"));
        API.publish(TestQuestions.sum("interview-other-sum"));
        for (int number = 1; number <= 2; number++) {
            API.publish(TestQuestions.question(
                    "interview-hard-" + number,
                    Difficulty.HARD,
                    List.of("rare-topic"),
                    List.of(
                            TestQuestions.test("s", true, "1\n", "1\n"),
                            TestQuestions.test("h", false, "2\n", "2\n"))));
        }
    }

    @BeforeEach
    void signIn() {
        candidate = API.somebody();
    }

    private static Map<String, Object> hard(int questions) {
        return Map.of(
                "type",
                "DSA",
                "difficulty",
                "HARD",
                "config",
                Map.of("num_questions", questions, "topics", List.of("rare-topic"), "time_limit_min", 10));
    }

    private Reply create(Object body) {
        return candidate.create("/api/v1/interviews", body);
    }

    private Reply move(UUID interview, String move) {
        return candidate.post("/api/v1/interviews/" + interview + "/" + move, "{}");
    }

    @Test
    void anInterview_movesAsItsStateAllows_andSaysWhatItAllows() {
        UUID id = create(hard(2)).expect(201).id();
        Reply early = move(id, "complete").expectProblem(409, "state-conflict");
        assertThat(early.at("/current_state").asText()).isEqualTo("CREATED");
        assertThat(early.at("/allowed").toString()).isEqualTo("[\"IN_PROGRESS\",\"ABANDONED\"]");
        move(id, "next").expectProblem(409, "state-conflict");

        Reply started = move(id, "start").expect(200);
        assertThat(started.at("/deadline_at").asText())
                .isEqualTo(API.clock().instant().plus(Duration.ofMinutes(10)).toString());
        move(id, "start").expectProblem(409, "state-conflict");
        String firstRound = started.at("/current_round_id").asText();
        Reply next = move(id, "next").expect(200);
        assertThat(next.at("/current_round_id").asText()).isNotEqualTo(firstRound);
        move(id, "next").expectProblem(409, "state-conflict");
        assertThat(move(id, "complete").expect(200).at("/total_duration_sec").asInt())
                .isZero();
        move(id, "abandon").expectProblem(409, "state-conflict");
        Reply rounds = candidate.get("/api/v1/interviews/" + id + "/rounds").expect(200);
        assertThat(rounds.json().findValuesAsText("status")).containsExactly("COMPLETED", "COMPLETED");
    }

    @Test
    void abandoning_skipsWhatWasNotStarted() {
        UUID id = create(hard(2)).expect(201).id();
        move(id, "start").expect(200);
        assertThat(move(id, "abandon").expect(200).at("/status").asText()).isEqualTo("ABANDONED");
        Reply rounds = candidate.get("/api/v1/interviews/" + id + "/rounds").expect(200);
        assertThat(rounds.json().findValuesAsText("status")).containsExactly("COMPLETED", "SKIPPED");
    }

    @Test
    void theNextRound_doesNotStart_whenTheTimeIsOver() {
        UUID id = create(hard(2)).expect(201).id();
        move(id, "start").expect(200);
        API.clock().pass(Duration.ofMinutes(10).plusSeconds(6));
        assertThat(move(id, "next")
                        .expectProblem(409, "state-conflict")
                        .at("/detail")
                        .asText())
                .contains("time");
        move(id, "complete").expect(200);
    }

    @Test
    void somebodyElses_isAsIfItWereNotThere() {
        UUID id = create(hard(1)).expect(201).id();
        String round = move(id, "start").at("/current_round_id").asText();
        TestClient other = API.somebody();
        other.get("/api/v1/interviews/" + id).expectProblem(404, "not-found");
        other.get("/api/v1/interviews/" + id + "/rounds").expectProblem(404, "not-found");
        other.post("/api/v1/interviews/" + id + "/complete", "{}").expectProblem(404, "not-found");
        other.get("/api/v1/rounds/" + round).expectProblem(404, "not-found");
        other.get("/api/v1/rounds/" + round + "/submissions").expectProblem(404, "not-found");
    }

    @Test
    void aQuestion_isSeenOnlyOnceItsRoundHasStarted() {
        UUID id = create(hard(2)).expect(201).id();
        move(id, "start").expect(200);
        List<String> rounds = candidate
                .get("/api/v1/interviews/" + id + "/rounds")
                .json()
                .at("/items")
                .findValuesAsText("id");
        assertThat(candidate
                        .get("/api/v1/rounds/" + rounds.getFirst())
                        .at("/question/title")
                        .asText())
                .startsWith("Question");
        assertThat(candidate
                        .get("/api/v1/rounds/" + rounds.getLast())
                        .at("/question")
                        .isNull())
                .isTrue();
    }

    @Test
    void theCandidatesQuestion_hasNoPlaceForSecrets() {
        UUID id = create(hard(1)).expect(201).id();
        String round = move(id, "start").at("/current_round_id").asText();
        Reply reply = candidate.get("/api/v1/rounds/" + round).expect(200);
        assertThat(reply.text())
                .doesNotContain(
                        "Read and add", "Read the line", "approach", "rubric", "\"hints\"", "companies", "\"2\\n\"");
    }

    @Test
    void theList_comesInPages_newestFirst() {
        List<String> created = IntStream.range(0, 5)
                .mapToObj(number -> {
                    API.clock().pass(Duration.ofMillis(1));
                    return create(hard(1)).expect(201).at("/id").asText();
                })
                .toList()
                .reversed();
        Reply first = candidate.get("/api/v1/interviews?limit=2").expect(200);
        assertThat(first.header("link")).endsWith("rel=\"next\"");
        String cursor = first.at("/next_cursor").asText();
        Reply second =
                candidate.get("/api/v1/interviews?limit=3&cursor=" + cursor).expect(200);
        assertThat(second.at("/next_cursor").isNull()).isTrue();
        assertThat(ids(first)).isEqualTo(created.subList(0, 2));
        assertThat(ids(second)).isEqualTo(created.subList(2, 5));
        candidate.get("/api/v1/interviews?cursor=" + cursor.substring(1)).expectProblem(422, "validation-failed");
        candidate.get("/api/v1/interviews?limit=0").expectProblem(422, "validation-failed");
        assertThat(candidate.get("/api/v1/interviews?status=COMPLETED").at("/items"))
                .isEmpty();
    }

    @Test
    void anUnchangedInterview_isNotSentAgain() {
        Reply created = create(hard(1)).expect(201);
        String address = "/api/v1/interviews/" + created.id();
        assertThat(created.header("etag")).isEqualTo("\"v0\"");
        candidate.get(address, "If-None-Match", "\"v0\"").expect(304);
        assertThat(move(created.id(), "start").header("etag")).isEqualTo("\"v1\"");
        assertThat(candidate.get(address, "If-None-Match", "\"v0\"").expect(200).header("etag"))
                .isEqualTo("\"v1\"");
    }

    @Test
    void everyMove_isToldInTheOutbox() {
        UUID id = create(hard(1)).expect(201).id();
        move(id, "start").expect(200);
        move(id, "complete").expect(200);
        List<String> events = new Database(API.dataSource())
                .transact(connection -> Statements.list(
                        connection,
                        "SELECT event_type FROM outbox_events WHERE aggregate_id = ? ORDER BY id",
                        row -> row.text("event_type"),
                        id));
        assertThat(events)
                .containsExactly(
                        "interview.created",
                        "interview.started",
                        "round.started",
                        "round.closed",
                        "round.scored",
                        "interview.completed");
    }

    private static List<String> ids(Reply page) {
        return IntStream.range(0, page.at("/items").size())
                .mapToObj(index -> page.at("/items/" + index + "/id").asText())
                .toList();
    }
}
