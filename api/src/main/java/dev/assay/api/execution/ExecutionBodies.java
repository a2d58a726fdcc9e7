package dev.assay.api.execution;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.assay.api.problem.JsonFaults;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Optional;

/**
 * Reads the bodies of new executions while they arrive, on the thread of the request. They may have megabytes, and the
 * framework would first put all of it into one piece, again and again while it grows.
 */
@Singleton
final class ExecutionBodies {
    private final ObjectReader reader;

    ExecutionBodies(ObjectMapper json) {
        this.reader = requireNonNull(json, "json is null").readerFor(ExecutionRequest.class);
    }

    /** @throws ProblemException for a body that is too long, is no JSON, or is no execution by its shape */
    ExecutionRequest read(HttpRequest<?> request) {
        try (PushbackInputStream body = new PushbackInputStream(bytes(request))) {
            int first = body.read();
            if (first < 0) {
                throw missing();
            }
            body.unread(first);
            return Optional.<ExecutionRequest>ofNullable(reader.readValue(body)).orElseThrow(ExecutionBodies::missing);
        } catch (IOException | ContentLengthExceededException e) {
            throw refusal(e);
        }
    }

    private static InputStream bytes(HttpRequest<?> request) {
        if (request instanceof ServerHttpRequest<?> server) {
            return server.byteBody().toInputStream();
        }
        throw new IllegalStateException("the server does not hand out the body of " + request.getClass());
    }

    private static ProblemException missing() {
        return ProblemException.of(
                ProblemType.MALFORMED_REQUEST,
                "The request cannot be read: a value or the body is missing or malformed.");
    }

    private static ProblemException refusal(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ContentLengthExceededException) {
                return ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, "The body is larger than the server reads.");
            }
        }
        return JsonFaults.refusal(failure)
                .orElseGet(() ->
                        ProblemException.of(ProblemType.MALFORMED_REQUEST, "The body cannot be read to its end."));
    }
}
