package dev.assay.api.problem;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A refusal on its way to the client. Carries no stack trace: it is an answer, not a failure. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<FieldError> errors;
    private final transient Optional<StateConflict> conflict;
    private final transient Optional<Duration> retryAfter;
    private final transient Map<String, String> headers;

    private ProblemException(
            ProblemType type, String detail, List<FieldError> errors, Optional<StateConflict> conflict) {
        this(type, detail, errors, conflict, Optional.empty(), Map.of());
    }

    private ProblemException(
            ProblemType type,
            String detail,
            List<FieldError> errors,
            Optional<StateConflict> conflict,
            Optional<Duration> retryAfter,
            Map<String, String> headers) {
        super(requireNonNull(detail, "detail is null"), null, false, false);
        this.type = requireNonNull(type, "type is null");
        this.errors = List.copyOf(errors);
        this.conflict = conflict;
        this.retryAfter = retryAfter;
        this.headers = Map.copyOf(headers);
    }

    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of(), Optional.empty());
    }

    /** About one value of the request, named by {@code pointer}. */
    public static ProblemException at(ProblemType type, String pointer, String code, String message) {
        return new ProblemException(type, message, List.of(new FieldError(pointer, code, message)), Optional.empty());
    }

    /** 422 that lists every broken rule. */
    public static ProblemException invalid(List<FieldError> errors) {
        if (errors.isEmpty()) {
            throw new IllegalArgumentException("errors is empty (expected: at least one)");
        }
        String detail =
                errors.size() == 1 ? errors.getFirst().message() : errors.size() + " values break a rule; see errors.";
        return new ProblemException(ProblemType.VALIDATION_FAILED, detail, errors, Optional.empty());
    }

    /** The same answer for what does not exist and for what belongs to somebody else. */
    public static ProblemException notFound(String what) {
        return of(ProblemType.NOT_FOUND, "There is no such " + what + ".");
    }

    public static ProblemException conflict(
            ProblemType type, String detail, String currentState, List<String> allowed) {
        return new ProblemException(type, detail, List.of(), Optional.of(new StateConflict(currentState, allowed)));
    }

    /** 429; trying again makes sense after that time. */
    public static ProblemException tooMany(String detail, Duration retryAfter) {
        return tooMany(detail, retryAfter, Map.of());
    }

    /** The same, with more headers. */
    public static ProblemException tooMany(String detail, Duration retryAfter, Map<String, String> headers) {
        return new ProblemException(
                ProblemType.RATE_LIMITED, detail, List.of(), Optional.empty(), Optional.of(retryAfter), headers);
    }

    /** After which time the same request may succeed, where that is known. */
    public Optional<Duration> retryAfter() {
        return retryAfter;
    }

    /** Headers of the answer that only this refusal has. */
    public Map<String, String> headers() {
        return headers;
    }

    public ProblemType type() {
        return type;
    }

    public String detail() {
        return getMessage();
    }

    public List<FieldError> errors() {
        return errors;
    }

    public Optional<StateConflict> conflict() {
        return conflict;
    }

    /** What an object's state is and what it allows. */
    public record StateConflict(String currentState, List<String> allowed) {
        public StateConflict {
            requireNonNull(currentState, "currentState is null");
            allowed = List.copyOf(allowed);
        }
    }
}
