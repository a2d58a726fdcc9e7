package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.db.idempotency.IdempotencyRecords;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.question.Difficulty;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterviewCreationTest {
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
    void creating_needsAnIdempotencyKey() {
        candidate.post("/api/v1/interviews", hard(1)).expectProblem(400, "idempotency-key-missing");
    }

    @Test
    void aTopicThatNoQuestionIsFiledUnder_isRefused_withThoseThatAreNear() {
        Map<String, Object> config =
                Map.of("num_questions", 1, "topics", List.of(" Rare-Topic ", "rare topics", "zzz"));
        Reply refused = create(Map.of("type", "DSA", "difficulty", "HARD", "config", config))
                .expectProblem(422, "validation-failed");
        assertThat(refused.at("/errors")).hasSize(2);
        assertThat(refused.at("/errors/0/pointer").asText()).isEqualTo("/config/topics/1");
        assertThat(refused.at("/errors/0/code").asText()).isEqualTo("unknown-topic");
        assertThat(refused.at("/errors/0/message").asText()).contains("'rare topics'", "perhaps rare-topic");
        assertThat(refused.at("/errors/1/message").asText()).contains("'zzz'").doesNotContain("perhaps");
    }

    @Test
    void theSameKey_givesTheSameInterview_andAnotherBodyIsRefused() {
        Reply first = candidate
                .post("/api/v1/interviews", hard(1), "Idempotency-Key", "k1")
                .expect(201);
        Reply again = candidate
                .post("/api/v1/interviews", hard(1), "Idempotency-Key", "k1")
                .expect(201);
        assertThat(again.text()).isEqualTo(first.text());
        assertThat(again.header("location")).isEqualTo(first.header("location"));
        candidate
                .post("/api/v1/interviews", hard(2), "Idempotency-Key", "k1")
                .expectProblem(422, "idempotency-key-reused");
        Reply other = API.somebody()
                .post("/api/v1/interviews", hard(2), "Idempotency-Key", "k1")
                .expect(201);
        assertThat(other.id()).isNotEqualTo(first.id());
    }

    @Test
    void theKeyOfAnInterview_staysItsKey_whenTheAnswerIsNoLongerKept() {
        Reply first = candidate
                .post("/api/v1/interviews", hard(1), "Idempotency-Key", "k2")
                .expect(201);
        API.service(IdempotencyRecords.class).purge(API.clock().instant().plus(IdempotencyRecords.KEPT));
        Reply again = candidate
                .post("/api/v1/interviews", hard(1), "Idempotency-Key", "k2")
                .expect(200);
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void aRefusal_isGivenAgainForTheSameKey() {
        Reply first = candidate
                .post("/api/v1/interviews", hard(3), "Idempotency-Key", "k3")
                .expectProblem(422, "not-enough-questions");
        Reply again = candidate
                .post("/api/v1/interviews", hard(3), "Idempotency-Key", "k3")
                .expectProblem(422, "not-enough-questions");
        assertThat(again.at("/trace_id")).isEqualTo(first.at("/trace_id"));
    }

    @Test
    void fiftyIdenticalPostsAtOnce_makeOneInterview() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Reply>> posts = IntStream.range(0, 50)
                    .mapToObj(post -> threads.submit(
                            () -> candidate.post("/api/v1/interviews", hard(1), "Idempotency-Key", "parallel")))
                    .toList();
            for (Future<Reply> post : posts) {
                Reply reply = post.get();
                if (reply.status() != 201) {
                    reply.expectProblem(409, "idempotency-in-progress");
                }
            }
        }
        assertThat(candidate.get("/api/v1/interviews").at("/items")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /type",
                "{'type':'DSA','difficulty':'EASY'} | /config",
                "{'type':'DSA','difficulty':'EASY','config':{}} | /config/num_questions",
                "{'type':'DSA','difficulty':'EASY','config':{'num_questions':0}} | /config/num_questions",
                "{'type':'DSA','difficulty':'EASY','config':{'num_questions':21}} | /config/num_questions",
                "{'type':'DSA','difficulty':'EASY','config':{'num_questions':1,'time_limit_min':0}} | /config/time_limit_min",
                "{'type':'DSA','difficulty':'EASY','config':{'num_questions':1,'languages':['cobol']}} | /config/languages/0",
                "{'type':'DSA','difficulty':'EASY','config':{'questions':['No Slug']}} | /config/questions/0",
                "{'type':'DSA','difficulty':'EASY','config':{'questions':['no-such-question']}} | /config/questions/0",
                "{'type':'DSA','difficulty':'EASY','config':{'num_questions':2,'questions':['interview-sum']}} | /config/num_questions",
                "{'type':'CHESS','difficulty':'EASY','config':{'num_questions':1}} | /type",
            })
    void whatBreaksARule_isNamedByItsPointer(String body, String pointer) {
        Reply reply = create(body.replace('\'', '"')).expectProblem(422, "validation-failed");
        assertThat(reply.json().findValuesAsText("pointer")).contains(pointer);
    }

    @Test
    void tooFewQuestions_isSaidWithTheShortfall() {
        assertThat(create(hard(5))
                        .expectProblem(422, "not-enough-questions")
                        .at("/detail")
                        .asText())
                .startsWith("2 of 5 questions found: 3 too few");
        create(Map.of(
                        "type",
                        "SYSTEM_DESIGN",
                        "difficulty",
                        "EASY",
                        "config",
                        Map.of("num_questions", 1, "topics", List.of("rare-topic"))))
                .expectProblem(422, "not-enough-questions");
    }

    @Test
    void theQuestionAskedLeast_isChosen_andCountedWhenItsRoundStarts() {
        UUID first = create(hard(1)).expect(201).id();
        int before = timesAsked();
        move(first, "start").expect(200);
        assertThat(timesAsked()).isEqualTo(before + 1);
        UUID both = create(hard(2)).expect(201).id();
        move(both, "start").expect(200);
        assertThat(timesAsked()).isEqualTo(before + 2);
        move(both, "next").expect(200);
        assertThat(timesAsked()).isEqualTo(before + 3);
    }

    private static int timesAsked() {
        Set<Integer> sums = new Database(API.dataSource())
                        .transact(connection -> Statements.list(
                                connection,
                                "SELECT sum(times_asked)::int AS asked FROM questions WHERE difficulty = 'HARD'",
                                row -> row.integer("asked")))
                        .stream()
                        .collect(Collectors.toSet());
        return sums.iterator().next();
    }
}
