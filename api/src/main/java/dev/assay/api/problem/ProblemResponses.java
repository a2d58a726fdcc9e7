package dev.assay.api.problem;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Writes problems. The body is rendered here, so that no content negotiation can turn an error into another one. */
@Singleton
public final class ProblemResponses {
    private static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");

    private final ObjectMapper json;

    public ProblemResponses(ObjectMapper json) {
        this.json = requireNonNull(json, "json is null");
    }

    public MutableHttpResponse<byte[]> of(HttpRequest<?> request, ProblemException problem) {
        return of(request, problem, newTraceId());
    }

    public MutableHttpResponse<byte[]> of(HttpRequest<?> request, ProblemException problem, String traceId) {
        MutableHttpResponse<byte[]> response =
                HttpResponse.<byte[]>status(problem.type().status()).body(bytes(request, problem, traceId));
        response.contentType(PROBLEM_JSON).header(HttpHeaders.CACHE_CONTROL, "no-store");
        switch (problem.type()) {
            case UNAUTHENTICATED -> response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            case JUDGE_UNAVAILABLE -> response.header(HttpHeaders.RETRY_AFTER, "5");
            case IDEMPOTENCY_IN_PROGRESS -> response.header(HttpHeaders.RETRY_AFTER, "1");
            default -> {
                // The other types ask for no header of their own.
            }
        }
        problem.headers().forEach(response::header);
        problem.retryAfter()
                .ifPresent(time -> response.header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(Math.max(1, time.plusMillis(999).toSeconds()))));
        return response;
    }

    /** Sixteen hexadecimal digits; enough to find a line in a log. */
    public static String newTraceId() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    private byte[] bytes(HttpRequest<?> request, ProblemException problem, String traceId) {
        ProblemType type = problem.type();
        Problem body = new Problem(
                type.uri(),
                type.title(),
                type.status().getCode(),
                problem.detail(),
                request.getPath(),
                type.code(),
                problem.errors(),
                problem.conflict()
                        .map(ProblemException.StateConflict::currentState)
                        .orElse(null),
                problem.conflict()
                        .<List<String>>map(ProblemException.StateConflict::allowed)
                        .orElse(null),
                traceId);
        try {
            return json.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem cannot be written as JSON", e);
        }
    }
}
