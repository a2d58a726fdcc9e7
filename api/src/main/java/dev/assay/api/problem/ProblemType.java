package dev.assay.api.problem;

import io.micronaut.http.HttpStatus;
import java.net.URI;
import java.util.Locale;

/**
 * The fixed list of ways a request can be refused. The code is stable: clients branch on it, never on the title or
 * the detail.
 */
public enum ProblemType {
    MALFORMED_REQUEST(HttpStatus.BAD_REQUEST, "The request cannot be read"),
    IDEMPOTENCY_KEY_MISSING(HttpStatus.BAD_REQUEST, "The Idempotency-Key header is missing"),
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED, "Sign in first"),
    FORBIDDEN(HttpStatus.FORBIDDEN, "Not allowed"),
    NOT_FOUND(HttpStatus.NOT_FOUND, "Nothing here"),
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED, "This method is not offered here"),
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE, "No representation of the accepted media types"),
    STATE_CONFLICT(HttpStatus.CONFLICT, "Not possible in the present state"),
    ROUND_CLOSED(HttpStatus.CONFLICT, "The round takes no answers"),
    IDEMPOTENCY_IN_PROGRESS(HttpStatus.CONFLICT, "The first request with this key is still running"),
    INTERVIEWER_HAS_INTERVIEWS(HttpStatus.CONFLICT, "The interviewer still has interviews"),
    STALE_VERSION(HttpStatus.PRECONDITION_FAILED, "Changed by somebody else in the meantime"),
    PAYLOAD_TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "The media type of the request is not understood"),
    VALIDATION_FAILED(HttpStatus.UNPROCESSABLE_ENTITY, "The request breaks a rule"),
    IDEMPOTENCY_KEY_REUSED(HttpStatus.UNPROCESSABLE_ENTITY, "The key was used for another request"),
    UNSUPPORTED_LANGUAGE(HttpStatus.UNPROCESSABLE_ENTITY, "The language is not offered"),
    NOT_ENOUGH_QUESTIONS(HttpStatus.UNPROCESSABLE_ENTITY, "The bank has too few questions of this kind"),
    PRECONDITION_REQUIRED(HttpStatus.PRECONDITION_REQUIRED, "The If-Match header is missing"),
    RATE_LIMITED(HttpStatus.TOO_MANY_REQUESTS, "Too many requests"),
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR, "The server failed"),
    JUDGE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE, "The judge is not available at the moment");

    private final HttpStatus status;
    private final String title;

    ProblemType(HttpStatus status, String title) {
        this.status = status;
        this.title = title;
    }

    /** Lower case with hyphens, for example {@code round-closed}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Identifies the type; stable over releases and installations. */
    public URI uri() {
        return URI.create("urn:assay:problem:" + code());
    }

    public HttpStatus status() {
        return status;
    }

    public String title() {
        return title;
    }
}
