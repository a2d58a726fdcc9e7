package dev.assay.api.problem;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;

/** What the framework refuses by itself: unknown routes, methods, media types, unreadable and oversized bodies. */
@Singleton
final class FrameworkErrors implements ErrorResponseProcessor<byte[]> {
    private final ProblemResponses responses;

    FrameworkErrors(ProblemResponses responses) {
        this.responses = requireNonNull(responses, "responses is null");
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> base) {
        ProblemException problem =
                context.getRootCause().flatMap(JsonFaults::refusal).orElseGet(() -> byStatus(base.code(), context));
        MutableHttpResponse<byte[]> response = responses.of(context.getRequest(), problem);
        base.getHeaders().forEach((name, values) -> {
            if ("Allow".equalsIgnoreCase(name)) {
                response.getHeaders().add(name, String.join(", ", values));
            }
        });
        return response;
    }

    private static ProblemException byStatus(int status, ErrorContext context) {
        HttpRequest<?> request = context.getRequest();
        return switch (status) {
            case 400 -> ProblemException.of(ProblemType.MALFORMED_REQUEST, firstMessage(context));
            case 401 -> ProblemException.of(ProblemType.UNAUTHENTICATED, "This address asks for a bearer token.");
            case 403 -> ProblemException.of(ProblemType.FORBIDDEN, "Your account may not do this.");
            case 404 -> ProblemException.of(ProblemType.NOT_FOUND, "There is nothing at " + request.getPath() + ".");
            case 405 ->
                ProblemException.of(
                        ProblemType.METHOD_NOT_ALLOWED,
                        request.getMethodName() + " is not offered at " + request.getPath() + ".");
            case 406 ->
                ProblemException.of(
                        ProblemType.NOT_ACCEPTABLE, "This address answers in a media type that Accept leaves out.");
            case 413 -> ProblemException.of(ProblemType.PAYLOAD_TOO_LARGE, "The body is larger than the server reads.");
            case 415 ->
                ProblemException.of(
                        ProblemType.UNSUPPORTED_MEDIA_TYPE, "Send the body as application/json with a Content-Type.");
            default ->
                status < 500
                        ? ProblemException.of(ProblemType.MALFORMED_REQUEST, firstMessage(context))
                        : ProblemException.of(ProblemType.INTERNAL, "The server failed; it is not your fault.");
        };
    }

    private static String firstMessage(ErrorContext context) {
        if (context.getRootCause().isPresent() || context.getErrors().isEmpty()) {
            return "The request cannot be read: a value or the body is missing or malformed.";
        }
        return context.getErrors().getFirst().getMessage();
    }
}
