package dev.assay.benchmarks.judge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.benchmarks.load.Task;
import dev.assay.standalone.console.Problem;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A candidate in a round of an interview, who runs programs against the samples of one question. */
public final class Candidate {
    private static final String QUESTION = "two-sum";
    private static final String LAST_EVENT = "event: submission.finished";

    private final Http http;
    private final String interview;
    private final String round;
    private final List<Task.Case> samples = new ArrayList<>();

    /** Registers, signs in and starts the interview. */
    public Candidate(URI api) {
        ObjectNode account =
                Http.object().put("email", UUID.randomUUID() + "@example.org").put("password", "correct horse battery");
        Http nobody = new Http(api, "");
        nobody.post(nobody.request("/auth/register"), account.toString());
        String token = nobody.post(nobody.request("/auth/login"), account.toString())
                .path("access_token")
                .asText();
        http = new Http(api, token);
        interview = post("/interviews", interview()).path("id").asText();
        post("/interviews/" + interview + "/start", Http.object());
        JsonNode rounds = http.get("/interviews/" + interview + "/rounds");
        round = (rounds.has("items") ? rounds.get("items") : rounds)
                .get(0)
                .path("id")
                .asText();
        for (JsonNode sample : http.get("/rounds/" + round).path("question").path("samples")) {
            samples.add(new Task.Case(
                    sample.path("input").asText(), sample.path("expected").asText()));
        }
    }

    /** The tests a run is judged by. */
    public List<Task.Case> samples() {
        return List.copyOf(samples);
    }

    /** Runs a Python program and returns how many microseconds after sending it the verdict was seen on the event stream. */
    public long run(String source) {
        String body = Http.object()
                .put("language", "python")
                .put("submission_type", "RUN")
                .put("code", source)
                .toString();
        comeBack();
        long begin = System.nanoTime();
        String id = http.post(
                        http.request("/rounds/" + round + "/submissions")
                                .header("Idempotency-Key", UUID.randomUUID().toString()),
                        body)
                .path("id")
                .asText();
        HttpResponse<Stream<String>> events = http.send(
                http.request("/submissions/" + id + "/events").header("Accept", "text/event-stream"),
                HttpResponse.BodyHandlers.ofLines());
        try (Stream<String> lines = events.body()) {
            String data = lines.dropWhile(line -> !line.equals(LAST_EVENT))
                    .filter(line -> line.startsWith("data:"))
                    .findFirst()
                    .orElseThrow(() -> new Problem("the events of run " + id + " ended without a verdict"));
            long wall = (System.nanoTime() - begin) / 1000;
            if (!data.contains("\"AC\"")) {
                throw new Problem("run " + id + " ended with " + data + " (expected: AC)");
            }
            return wall;
        }
    }

    /** Whoever says nothing for a while is taken for gone; the answer says no more than whether that was so. */
    private void comeBack() {
        http.send(
                http.request("/interviews/" + interview + "/resume").POST(HttpRequest.BodyPublishers.noBody()),
                HttpResponse.BodyHandlers.discarding());
    }

    private JsonNode post(String path, ObjectNode body) {
        return http.post(
                http.request(path).header("Idempotency-Key", UUID.randomUUID().toString()), body.toString());
    }

    private static ObjectNode interview() {
        ObjectNode interview = Http.object().put("type", "DSA").put("difficulty", "EASY");
        ObjectNode config =
                interview.putObject("config").put("num_questions", 1).put("time_limit_min", 60);
        config.putArray("questions").add(QUESTION);
        config.putArray("topics");
        return interview;
    }
}
