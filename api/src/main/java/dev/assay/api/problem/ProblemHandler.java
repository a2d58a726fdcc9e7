package dev.assay.api.problem;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Our own refusals. */
@Singleton
final class ProblemHandler implements ExceptionHandler<ProblemException, MutableHttpResponse<byte[]>> {
    private final ProblemResponses responses;

    ProblemHandler(ProblemResponses responses) {
        this.responses = requireNonNull(responses, "responses is null");
    }

    // The framework's interface names the request by its raw type.
    @SuppressWarnings("rawtypes")
    @Override
    public MutableHttpResponse<byte[]> handle(HttpRequest request, ProblemException problem) {
        return responses.of((HttpRequest<?>) request, problem);
    }
}
