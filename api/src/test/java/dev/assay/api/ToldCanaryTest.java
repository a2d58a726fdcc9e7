package dev.assay.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.api.delivery.WebhookPump;
import dev.assay.checker.CheckerSpec;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.judging.CheckerNote;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.TestResult;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.question.CodeTask;
import dev.assay.question.Limits;
import dev.assay.question.Question;
import dev.assay.question.TestCase;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Secrets are put wherever a question and its judging have room for one, and looked for in everything that tells of events. */
class ToldCanaryTest {
    private static final TestApi API = TestApi.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String SLUG = "told-canary";
    private static final String[] SECRETS = {
        "canary-input",
        "canary-expected",
        "canary-name",
        "canary-group",
        "canary-explanation",
        "canary-author-note",
        "canary-rubric",
        "canary-approach",
        "canary-stdout",
        "canary-stderr",
        "SIGCANARY",
        "canary-to-authors",
        "canary-to-candidate",
        "canary-code",
        "canary-words"
    };

    @BeforeAll
    static void nobodyElseIsTold() {
        forgetWebhooks();
        API.publish(question("first"));
    }

    @AfterAll
    static void forgetWebhooks() {
        new Database(API.dataSource())
                .transact(connection -> Statements.update(connection, "DELETE FROM webhook_endpoints"));
    }

    private static Question question(String statement) {
        Question plain = TestQuestions.sum(SLUG);
        TestCase open = TestQuestions.test("open", true, "1\n", "1\n");
        TestCase hidden = new TestCase(
                "canary-name",
                false,
                "canary-group",
                "canary-input\n".getBytes(UTF_8),
                "canary-expected\n".getBytes(UTF_8),
                1,
                Optional.of("canary-explanation"),
                Optional.of("canary-author-note"));
        return new Question(
                plain.id(),
                plain.slug(),
                plain.difficulty(),
                plain.title(),
                statement,
                plain.topics(),
                plain.companies(),
                plain.hints(),
                Optional.of("canary-approach"),
                plain.timeLimitMin(),
                CodeTask.stdio(
                        new Limits(1000, 3000, 128, 64),
                        new CheckerSpec("float", Map.of("abs", 1e-6)),
                        List.of("python"),
                        Optional.of(JsonNodeFactory.instance.objectNode().put("look_for", "canary-rubric")),
                        List.of(open, hidden)));
    }

    private static TestResult leaking(JudgeTest test) {
        return new TestResult(
                test.index(),
                test.name(),
                test.sample(),
                test.group(),
                Optional.of(Verdict.WA),
                false,
                37,
                41,
                9_001,
                "canary-stdout".getBytes(UTF_8),
                "canary-stderr".getBytes(UTF_8),
                false,
                false,
                OptionalInt.empty(),
                Optional.of("SIGCANARY"),
                Optional.empty(),
                Optional.of(new CheckerNote(0, "canary-to-authors", "canary-to-candidate")));
    }

    @Test
    void noSecret_isTold_inAStream_byAWebhook_orInTheOutbox() throws Exception {
        try (TestReceiver receiver = new TestReceiver()) {
            TestClient admin = API.admin();
            Reply webhook = admin.post(
                            "/api/v1/webhooks",
                            Map.of(
                                    "url",
                                    receiver.url(),
                                    "event_types",
                                    List.of("interview.completed", "submission.judged", "question.published")))
                    .expect(201);
            TestClient candidate = API.somebody();
            UUID interview = interview(candidate);
            API.publish(question("second"));
            List<String> told = new ArrayList<>(frames(candidate, interview, "interview.completed"));
            assertThat(told).anyMatch(line -> line.contains("submission.finished"));

            awaitRequests(receiver, 3);

            receiver.received().forEach(received -> told.add(received.body()));
            String list = "/api/v1/webhooks/" + webhook.id() + "/deliveries";
            Reply deliveries = admin.get(list).expect(200);
            told.add(deliveries.text());
            deliveries
                    .json()
                    .path("items")
                    .forEach(one ->
                            told.add(admin.get(list + "/" + one.path("id").asText())
                                    .expect(200)
                                    .text()));
            List<String> events = outbox(interview);
            assertThat(events)
                    .anyMatch(event -> event.contains("question.published"))
                    .anyMatch(event -> event.contains("message.stored"));
            told.addAll(events);
            assertThat(told).allSatisfy(text -> assertThat(text).doesNotContain(SECRETS));
        }
    }

    /** An ended interview in which everything has happened that is told of. */
    private static UUID interview(TestClient candidate) {
        UUID id = candidate
                .create("/api/v1/interviews", TestClient.interviewOn(SLUG))
                .expect(201)
                .id();
        Reply started =
                candidate.post("/api/v1/interviews/" + id + "/start", "{}").expect(200);
        String round = "/api/v1/rounds/" + started.at("/current_round_id").asText();
        candidate.post(round + "/hints", "{}").expect(200);
        candidate.post(round + "/messages", Map.of("content", "canary-words")).expect(201);
        UUID submission = candidate
                .create(round + "/submissions", TestClient.code("SUBMIT", "# canary-code"))
                .expect(202)
                .id();
        API.judge().finish(JobId.submission(submission), ToldCanaryTest::leaking);
        candidate.post("/api/v1/interviews/" + id + "/complete", "{}").expect(200);
        return id;
    }

    /** All lines of the stream from the beginning up to the data of that event. */
    private static List<String> frames(TestClient candidate, UUID interview, String last)
            throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<Stream<String>> response = client.send(
                    candidate
                            .request("/api/v1/interviews/" + interview + "/events", "Last-Event-ID", "0-0")
                            .build(),
                    BodyHandlers.ofLines());
            assertThat(response.statusCode()).isEqualTo(200);
            boolean seen = false;
            for (Iterator<String> all = response.body().iterator(); all.hasNext() && !seen; ) {
                lines.add(all.next());
                seen = lines.contains("event: " + last) && lines.getLast().isEmpty();
            }
            client.shutdownNow();
        }
        return lines;
    }

    private static void awaitRequests(TestReceiver receiver, int count) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (receiver.received().size() < count) {
            assertThat(Instant.now()).isBefore(end);
            API.service(WebhookPump.class).step();
            Thread.sleep(20);
        }
    }

    private static List<String> outbox(UUID interview) {
        String sql = """
            SELECT e.event_type || ' ' || e.payload::text AS line FROM outbox_events e
             WHERE e.aggregate_id = ? OR e.aggregate_id = ?
                OR e.aggregate_id IN (SELECT s.id FROM code_submissions s JOIN rounds r ON r.id = s.round_id
                                       WHERE r.interview_id = ?)""";
        UUID question = TestQuestions.sum(SLUG).id();
        return new Database(API.dataSource())
                .transact(connection ->
                        Statements.list(connection, sql, row -> row.text("line"), interview, question, interview));
    }
}
