package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.UUID;

/** What the server answered. */
record Reply(HttpResponse<String> http) {
    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return http.statusCode();
    }

    String text() {
        return http.body();
    }

    String header(String name) {
        return http.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
        try {
            return JSON.readTree(http.body());
        } catch (JsonProcessingException e) {
            throw new AssertionError("not JSON: " + http.body(), e);
        }
    }

    /** The value at a JSON pointer. */
    JsonNode at(String pointer) {
        return json().at(pointer);
    }

    UUID id() {
        return UUID.fromString(at("/id").asText());
    }

    Reply expect(int status) {
        assertThat(status())
                .as(http.request().method() + " " + http.uri() + ": " + text())
                .isEqualTo(status);
        return this;
    }

    /** Asserts that this is a complete problem of the type and leaks nothing of our insides. */
    Reply expectProblem(int status, String code) {
        expect(status);
        assertThat(header("content-type")).startsWith("application/problem+json");
        JsonNode problem = json();
        assertThat(problem.path("code").asText()).as(text()).isEqualTo(code);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("type").asText()).isEqualTo("urn:assay:problem:" + code);
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(problem.path("detail").asText()).isNotBlank();
        assertThat(problem.path("instance").asText()).isEqualTo(http.uri().getPath());
        assertThat(problem.path("trace_id").asText()).matches("[0-9a-f]{16}");
        assertThat(problem.path("errors").isArray()).isTrue();
        assertThat(text()).doesNotContain("Exception", "dev.assay", "\\tat ");
        return this;
    }
}
