package dev.assay.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** Calls the server as somebody, or as nobody. */
final class TestClient {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final URI server;
    private final String bearer;
    private final String[] always;

    /** @param always headers of every request, each name followed by its value */
    TestClient(URI server, String bearer, String... always) {
        this.server = server;
        this.bearer = bearer;
        this.always = always.clone();
    }

    TestClient as(String otherBearer) {
        return new TestClient(server, otherBearer, always);
    }

    /** The same caller, with a header more. */
    TestClient with(String name, String value) {
        return new TestClient(server, bearer, name, value);
    }

    String bearer() {
        return bearer;
    }

    Reply get(String path, String... headers) {
        return send(request(path, headers).GET().build());
    }

    Reply post(String path, Object body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(text(body)))
                .build());
    }

    Reply put(String path, Object body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(text(body)))
                .build());
    }

    /** What is at an address, as it comes. */
    byte[] bytes(String path) {
        try {
            return HTTP.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** PATCH, PUT or DELETE; the body is JSON, or null for none. */
    Reply change(String method, String path, Object body, String... headers) {
        HttpRequest.Builder request = request(path, headers);
        if (body == null) {
            return send(request.method(method, BodyPublishers.noBody()).build());
        }
        return send(request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(text(body)))
                .build());
    }

    /** PUT of bytes that are no JSON. */
    Reply upload(String path, String mediaType, byte[] bytes, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", mediaType)
                .PUT(BodyPublishers.ofByteArray(bytes))
                .build());
    }

    /** With a fresh idempotency key. */
    Reply create(String path, Object body) {
        return post(path, body, "Idempotency-Key", UUID.randomUUID().toString());
    }

    Reply send(HttpRequest request) {
        try {
            return new Reply(HTTP.send(request, BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    HttpRequest.Builder request(String path, String... headers) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(server.resolve(path)).timeout(Duration.ofSeconds(60));
        if (!bearer.isEmpty()) {
            builder.header("Authorization", "Bearer " + bearer);
        }
        if (headers.length > 0) {
            builder.headers(headers);
        }
        if (always.length > 0) {
            builder.headers(always);
        }
        return builder;
    }

    static String text(Object body) {
        try {
            return body instanceof String text ? text : JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** An interview of one chosen question. */
    static Map<String, Object> interviewOn(String... slugs) {
        return Map.of(
                "type",
                "DSA",
                "difficulty",
                "EASY",
                "config",
                Map.of("num_questions", slugs.length, "questions", slugs));
    }

    static Map<String, Object> code(String type, String code) {
        return Map.of("language", "python", "code", code, "submission_type", type);
    }
}
