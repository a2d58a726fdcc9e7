package dev.assay.standalone.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The judge's HTTP interface, as one caller uses it: hand in, wait, read. */
final class ExecutionClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WAIT_SECONDS = 60;
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(WAIT_SECONDS + 30);

    private final URI api;
    private final String token;
    private final Duration betweenPolls;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    /** @param api address of the server, without the path of the interface */
    ExecutionClient(URI api, String token, Duration betweenPolls) {
        this.api = api;
        this.token = token;
        this.betweenPolls = betweenPolls;
    }

    /**
     * Waits as long as it takes, also while no runner is there to judge.
     *
     * @return the finished execution, as the API shows it
     * @throws TokenRefused if the API does not know the token, or no longer
     * @throws Problem if nobody answers, or the API refuses the request
     */
    JsonNode judge(String language, String source, TestFolder tests) {
        JsonNode execution = send(HttpRequest.newBuilder(api.resolve("/api/v1/executions?wait=" + WAIT_SECONDS))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body(language, source, tests))));
        while (!execution.path("state").asText().equals("finished")) {
            pause();
            execution = send(HttpRequest.newBuilder(api.resolve(
                            "/api/v1/executions/" + execution.path("id").asText()))
                    .GET());
        }
        return execution;
    }

    /** The API refused the token. */
    static final class TokenRefused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TokenRefused(String message) {
            super(message);
        }
    }

    /** Source and tests come in base64, since the files may hold any byte. */
    private static String body(String language, String source, TestFolder tests) {
        ObjectNode body = JSON.createObjectNode();
        body.put("language", language);
        body.put("source_base64", source);
        ArrayNode list = body.putArray("tests");
        tests.tests()
                .forEach(test ->
                        list.addObject().put("input_base64", test.input()).put("expected_base64", test.expected()));
        return body.toString();
    }

    private JsonNode send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(
                    request.header("Authorization", "Bearer " + token)
                            .header("Accept", "application/json, application/problem+json")
                            .timeout(ANSWER_WITHIN)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() == 401 || response.statusCode() == 403) {
                throw new TokenRefused(detail(response));
            }
            if (response.statusCode() >= 300) {
                throw new Problem(api + " refuses: " + detail(response));
            }
            return JSON.readTree(response.body());
        } catch (JsonProcessingException e) {
            throw new Problem(api + " does not answer in JSON; is that the address of an Assay?", e);
        } catch (IOException e) {
            throw new Problem(
                    api + " does not answer (" + e.getClass().getSimpleName()
                            + "); start it with ./assay up, or name another with --url",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted", e);
        }
    }

    /** The words of an RFC 9457 problem, as far as there are any. */
    private static String detail(HttpResponse<String> response) {
        try {
            JsonNode problem = JSON.readTree(response.body());
            String words = problem.path("detail").asText(problem.path("title").asText(""));
            return words.isEmpty() ? "status " + response.statusCode() : words;
        } catch (JsonProcessingException e) {
            return "status " + response.statusCode();
        }
    }

    private void pause() {
        try {
            Thread.sleep(betweenPolls);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted", e);
        }
    }
}
