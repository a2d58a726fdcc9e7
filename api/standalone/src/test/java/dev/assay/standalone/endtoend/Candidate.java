package dev.assay.standalone.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody who registered, signed in, and talks to the API over HTTP. */
final class Candidate {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final URI base;
    private final String token;
    private String current = "";

    private Candidate(URI base, String token) {
        this.base = base;
        this.token = token;
    }

    static Candidate registered(URI base) {
        ObjectNode account =
                object().put("email", UUID.randomUUID() + "@example.org").put("password", "correct horse battery");
        Candidate nobody = new Candidate(base, "");
        nobody.expect(201, nobody.post("/auth/register", account));
        return signedIn(
                base, account.get("email").asText(), account.get("password").asText());
    }

    static Candidate signedIn(URI base, String email, String password) {
        ObjectNode account = object().put("email", email).put("password", password);
        Candidate nobody = new Candidate(base, "");
        JsonNode session = nobody.expect(200, nobody.post("/auth/login", account));
        return new Candidate(base, session.get("access_token").asText());
    }

    /** The id of a round in progress, of an interview with that one question. */
    String roundOn(String slug) {
        ObjectNode interview = object().put("type", "DSA").put("difficulty", "EASY");
        interview
                .putObject("config")
                .put("num_questions", 1)
                .put("time_limit_min", 60)
                .putArray("questions")
                .add(slug);
        ((ObjectNode) interview.get("config")).putArray("topics");
        String id = expect(201, post("/interviews", interview)).get("id").asText();
        current = id;
        expect(200, post("/interviews/" + id + "/start", object()));
        JsonNode rounds = expect(200, get("/interviews/" + id + "/rounds"));
        return (rounds.has("items") ? rounds.get("items") : rounds)
                .get(0)
                .get("id")
                .asText();
    }

    /** The candidate's view of the submission, once it is judged. */
    JsonNode judged(String round, String language, String type, String code) {
        return await(submitted(round, language, type, code));
    }

    /** Comes back first, should a long wait have been taken for absence. */
    String submitted(String round, String language, String type, String code) {
        post("/interviews/" + current + "/resume", object());
        ObjectNode submission =
                object().put("language", language).put("submission_type", type).put("code", code);
        return expect(202, post("/rounds/" + round + "/submissions", submission))
                .get("id")
                .asText();
    }

    JsonNode await(String submission) {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            events(submission);
            JsonNode now = expect(200, get("/submissions/" + submission));
            if (!now.get("status").asText().matches("PENDING|RUNNING")) {
                return now;
            }
        }
        throw new AssertionError("submission " + submission + " has no verdict after " + PATIENCE);
    }

    /** The event stream of a submission, whole; it ends when the submission is judged. */
    String events(String submission) {
        return send(request("/submissions/" + submission + "/events")
                        .header("Accept", "text/event-stream")
                        .GET())
                .body();
    }

    HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    HttpResponse<String> post(String path, JsonNode body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    JsonNode expect(int status, HttpResponse<String> response) {
        if (response.statusCode() != status) {
            throw new AssertionError(response.uri() + " answered " + response.statusCode() + " (expected: " + status
                    + "): " + response.body());
        }
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new AssertionError("not JSON: " + response.body(), e);
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(base.resolve("/api/v1" + path)).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
