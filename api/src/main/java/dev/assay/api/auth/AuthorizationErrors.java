package dev.assay.api.auth;

import static java.util.Objects.requireNonNull;

import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemResponses;
import dev.assay.api.problem.ProblemType;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;

/** 401 for callers we do not know, with what was wrong with their token; 403 for those we know. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
final class AuthorizationErrors implements ExceptionHandler<AuthorizationException, MutableHttpResponse<byte[]>> {
    private final ProblemResponses responses;

    AuthorizationErrors(ProblemResponses responses) {
        this.responses = requireNonNull(responses, "responses is null");
    }

    // The framework's interface names the request by its raw type.
    @SuppressWarnings("rawtypes")
    @Override
    public MutableHttpResponse<byte[]> handle(HttpRequest raw, AuthorizationException refusal) {
        HttpRequest<?> request = (HttpRequest<?>) raw;
        if (refusal.isForbidden()) {
            return responses.of(
                    request,
                    ProblemException.of(ProblemType.FORBIDDEN, "Your account or token may not use this address."));
        }
        String detail = request.getAttribute(BearerAuthentication.REFUSED, String.class)
                .orElse("Send an access token or an API token: Authorization: Bearer …");
        return responses.of(request, ProblemException.of(ProblemType.UNAUTHENTICATED, detail));
    }
}
