package dev.assay.api;

import dev.assay.db.judging.JobId;
import dev.assay.db.testkit.TestQuestions;
import dev.assay.db.testkit.TestWords;
import dev.assay.question.ChoiceTask;
import dev.assay.verdict.Verdict;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Interviews and rounds, and programs judged without them. */
final class TourOfInterviews {
    private final Tour tour;
    private final TestApi api;
    private final TestClient candidate;

    TourOfInterviews(Tour tour) {
        this.tour = tour;
        this.api = tour.api();
        this.candidate = api.somebody();
    }

    void go() {
        for (int number = 1; number <= 3; number++) {
            api.publish(TestQuestions.sum("tour-sum-" + number));
        }
        api.publish(TestWords.choice("tour-choice", ChoiceTask.Explanation.OPTIONAL));
        UUID one = create("DSA", ", of one question", "tour-sum-1");
        UUID three = create("DSA", ", of three questions", "tour-sum-1", "tour-sum-2", "tour-sum-3");
        create("DSA", ", again", "tour-sum-1");
        tour.at(
                "POST /interviews",
                ", of any questions",
                candidate,
                client -> client.create(
                                "/api/v1/interviews",
                                Map.of("type", "DSA", "difficulty", "EASY", "config", Map.of("num_questions", 3)))
                        .expect(201));
        List<String> topics = TestQuestions.sum("tour-sum-1").topics();
        tour.at(
                "POST /interviews",
                ", of topics",
                candidate,
                client -> client.create(
                                "/api/v1/interviews",
                                Map.of(
                                        "type",
                                        "DSA",
                                        "difficulty",
                                        "EASY",
                                        "config",
                                        Map.of("num_questions", 1, "topics", topics)))
                        .expect(201));
        keys();
        tour.read("GET /interviews", candidate, "/api/v1/interviews");
        tour.read("GET /interviews/{id}", candidate, "/api/v1/interviews/" + one);
        move(one, "abandon");
        life(three);
        choice();
        executions();
    }

    private UUID create(String type, String label, String... slugs) {
        return tour.at(
                        "POST /interviews",
                        label,
                        candidate,
                        client -> client.create(
                                        "/api/v1/interviews",
                                        Map.of(
                                                "type",
                                                type,
                                                "difficulty",
                                                "EASY",
                                                "config",
                                                Map.of("num_questions", slugs.length, "questions", slugs)))
                                .expect(201))
                .id();
    }

    /** The answer of a key is forgotten after a day, and the interview is found all the same. */
    private void keys() {
        Map<String, Object> body = TestClient.interviewOn("tour-sum-1");
        candidate.post("/api/v1/interviews", body, "Idempotency-Key", "once").expect(201);
        RowsAsText.all(
                tour.database().dataSource(),
                "DELETE FROM idempotency_records WHERE idempotency_key = 'once' RETURNING 'gone' AS text");
        tour.at(
                "POST /interviews",
                ", with an old key",
                candidate,
                client -> client.post("/api/v1/interviews", body, "Idempotency-Key", "once")
                        .expect(200));
    }

    private Reply move(UUID interview, String move) {
        return tour.at(
                "POST /interviews/{id}/" + move,
                candidate,
                client -> client.post("/api/v1/interviews/" + interview + "/" + move, "{}")
                        .expect(200));
    }

    private void life(UUID interview) {
        String first = move(interview, "start").at("/current_round_id").asText();
        stream(interview);
        move(interview, "heartbeat");
        api.clock().pass(Duration.ofSeconds(20));
        move(interview, "pause");
        move(interview, "resume");
        work("/api/v1/rounds/" + first);
        String second = move(interview, "next").at("/current_round_id").asText();
        // Time passes, and nobody comes back: the draft is handed in.
        tour.at(
                "PUT /rounds/{id}/drafts/{language}",
                ", left behind",
                candidate,
                client -> client.put(
                                "/api/v1/rounds/" + second + "/drafts/python",
                                Map.of("code", "print(3)"),
                                "If-None-Match",
                                "*")
                        .expect(200));
        tour.at(
                "POST /rounds/{id}/skip",
                candidate,
                client ->
                        client.post("/api/v1/rounds/" + second + "/skip", "{}").expect(200));
        String third = move(interview, "next").at("/current_round_id").asText();
        tour.at(
                "POST /rounds/{id}/complete",
                candidate,
                client -> client.post("/api/v1/rounds/" + third + "/complete", "{}")
                        .expect(200));
        move(interview, "complete");
        tour.read("GET /interviews/{id}/rounds", candidate, "/api/v1/interviews/" + interview + "/rounds");
        overtime();
    }

    private void work(String round) {
        tour.read("GET /rounds/{id}", candidate, round);
        String draft = round + "/drafts/python";
        tour.at(
                "PUT /rounds/{id}/drafts/{language}",
                candidate,
                client -> client.put(draft, Map.of("code", "1"), "If-None-Match", "*")
                        .expect(200));
        tour.at(
                "PUT /rounds/{id}/drafts/{language}",
                ", again",
                candidate,
                client -> client.put(draft, Map.of("code", "2"), "If-Match", "\"v1\"")
                        .expect(200));
        tour.read("GET /rounds/{id}/drafts/{language}", candidate, draft);
        tour.at(
                "POST /rounds/{id}/hints",
                candidate,
                client -> client.post(round + "/hints", "{}").expect(200));
        tour.read("GET /rounds/{id}/hints", candidate, round + "/hints");
        for (String label : List.of("", ", with the same key again")) {
            tour.at(
                    "POST /rounds/{id}/messages",
                    label,
                    candidate,
                    client -> client.post(
                                    round + "/messages", Map.of("content", "May I sort?"), "Idempotency-Key", "m1")
                            .expect(201));
        }
        tour.read("GET /rounds/{id}/messages", candidate, round + "/messages");
        UUID run = submit(round, "RUN");
        UUID submit = submit(round, "SUBMIT");
        api.judge().finish(JobId.submission(run), Verdict.AC);
        api.judge().finish(JobId.submission(submit), Verdict.WA);
        tour.read("GET /rounds/{id}/submissions", candidate, round + "/submissions");
        tour.read("GET /submissions/{id}", candidate, "/api/v1/submissions/" + submit);
        follow("GET /submissions/{id}/events", candidate, "/api/v1/submissions/" + submit + "/events", () -> {});
    }

    private UUID submit(String round, String type) {
        return tour.at(
                        "POST /rounds/{id}/submissions",
                        ", " + type,
                        candidate,
                        client -> client.create(round + "/submissions", TestClient.code(type, "print(1)"))
                                .expect(202))
                .id();
    }

    private void stream(UUID interview) {
        String path = "/api/v1/interviews/" + interview + "/events";
        String ticket = tour.at(
                        "POST /interviews/{id}/events/tickets",
                        candidate,
                        client -> client.post(path + "/tickets", "{}").expect(201))
                .at("/ticket")
                .asText();
        follow(
                "GET /interviews/{id}/events",
                api.anonymous(),
                path + "?ticket=" + ticket + "&last_event_id=0-0",
                () ->
                        // The outbox is looked at for those who listen.
                        tour.await("LEFT JOIN code_submissions s ON e.aggregate_type"));
    }

    /** Reads a stream until its first event, and stays until something has happened. */
    private void follow(String route, TestClient as, String path, Runnable until) {
        tour.at(route, as, client -> {
            try (HttpClient http = HttpClient.newHttpClient()) {
                HttpResponse<InputStream> response = http.send(
                        client.request(path)
                                .header("Accept", "text/event-stream")
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
                try (BufferedReader lines =
                        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
                    String line = lines.readLine();
                    while (line != null && !line.startsWith("event:")) {
                        line = lines.readLine();
                    }
                    if (line == null) {
                        throw new AssertionError(path + " ended without an event");
                    }
                    until.run();
                }
                http.shutdownNow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return client.get("/healthz");
        });
    }

    /** Time does it all: the draft is handed in, the interview ends, and the verdict is awaited. */
    private void overtime() {
        UUID interview = candidate
                .create(
                        "/api/v1/interviews",
                        Map.of(
                                "type", "DSA",
                                "difficulty", "EASY",
                                "config",
                                        Map.of(
                                                "questions", List.of("tour-sum-1"),
                                                "num_questions", 1,
                                                "time_limit_min", 5)))
                .expect(201)
                .id();
        String round = candidate
                .post("/api/v1/interviews/" + interview + "/start", "{}")
                .expect(200)
                .at("/current_round_id")
                .asText();
        candidate
                .put("/api/v1/rounds/" + round + "/drafts/python", Map.of("code", "x"), "If-None-Match", "*")
                .expect(200);
        for (int minute = 0; minute < 12; minute++) {
            api.clock().pass(Duration.ofSeconds(30));
            candidate.post("/api/v1/interviews/" + interview + "/heartbeat", "{}");
        }
        api.sweep();
        UUID handedIn = UUID.fromString(candidate
                .get("/api/v1/rounds/" + round + "/submissions")
                .at("/items/0/id")
                .asText());
        api.judge().finish(JobId.submission(handedIn), Verdict.AC);
        api.sweep();
    }

    private void choice() {
        UUID interview = create("SYSTEM_DESIGN", ", of words", "tour-choice");
        String round = "/api/v1/rounds/"
                + candidate
                        .post("/api/v1/interviews/" + interview + "/start", "{}")
                        .at("/current_round_id")
                        .asText();
        UUID response = tour.at(
                        "POST /rounds/{id}/responses",
                        candidate,
                        client -> client.post(round + "/responses", Map.of("user_answer", "B"))
                                .expect(201))
                .id();
        tour.read("GET /rounds/{id}/responses", candidate, round + "/responses");
        tour.read("GET /responses/{id}", candidate, "/api/v1/responses/" + response);
        tour.at(
                "POST /responses/{id}/lock",
                candidate,
                client -> client.post("/api/v1/responses/" + response + "/lock", "{}")
                        .expect(200));
        candidate.post("/api/v1/interviews/" + interview + "/complete", "{}").expect(200);
    }

    private void executions() {
        String token = candidate
                .post("/api/v1/me/tokens", Map.of("name", "ci", "scopes", List.of("executions")))
                .expect(201)
                .at("/token")
                .asText();
        TestClient program = api.anonymous().as(token);
        UUID id = tour.at(
                        "POST /executions",
                        program,
                        client -> client.post(
                                        "/api/v1/executions",
                                        Map.of(
                                                "language", "python",
                                                "source", "print(1)",
                                                "tests", List.of(Map.of("input", "", "expected", "1"))))
                                .expect(202))
                .id();
        api.judge().finish(JobId.execution(id), Verdict.AC);
        tour.read("GET /executions/{id}", program, "/api/v1/executions/" + id);
    }
}
