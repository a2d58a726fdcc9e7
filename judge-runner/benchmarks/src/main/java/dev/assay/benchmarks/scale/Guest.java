package dev.assay.benchmarks.scale;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.db.session.Sessions;
import dev.assay.standalone.console.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Somebody who is signed in. Access tokens hold for a quarter of an hour, so they are renewed in time. */
final class Guest {
    private static final Duration RENEW_AFTER = Duration.ofMinutes(7);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Sessions.Origin ORIGIN =
            new Sessions.Origin(Optional.of("measuring"), Optional.of("127.0.0.1"));

    private final URI api;
    private String refreshToken;
    private String accessToken = "";
    private Instant renewed = Instant.MIN;

    private Guest(URI api, String refreshToken) {
        this.api = api;
        this.refreshToken = refreshToken;
    }

    /** Opens a session as signing in does, without the time that a password takes. */
    static Guest signedIn(Sessions sessions, UUID userId, URI api) {
        return new Guest(api, sessions.open(userId, ORIGIN, Instant.now()).refreshToken());
    }

    String accessToken() {
        return accessToken;
    }

    /** Gets another access token when the present one has been used for some time. */
    void renew(HttpClient client) {
        if (renewed.plus(RENEW_AFTER).isAfter(Instant.now())) {
            return;
        }
        try {
            HttpResponse<String> response = client.send(
                    HttpRequest.newBuilder(api.resolve("/api/v1/auth/refresh"))
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(
                                    JSON.writeValueAsString(Map.of("refresh_token", refreshToken))))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Problem(
                        "refreshing a session was answered " + response.statusCode() + ": " + response.body());
            }
            take(JSON.readTree(response.body()));
        } catch (JsonProcessingException e) {
            throw new Problem(api + " answered no JSON", e);
        } catch (IOException e) {
            throw new Problem(api + " does not answer: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Problem("interrupted", e);
        }
    }

    private void take(JsonNode answer) {
        accessToken = answer.path("access_token").asText();
        refreshToken = answer.path("refresh_token").asText();
        renewed = Instant.now();
    }
}
