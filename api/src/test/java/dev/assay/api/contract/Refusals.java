package dev.assay.api.contract;

import dev.assay.api.problem.ProblemType;
import io.micronaut.http.HttpMethod;
import java.util.EnumSet;
import java.util.Set;

/** The problems that an operation can answer: those that follow from its headers, parameters and body, and those it names. */
final class Refusals {
    private Refusals() {}

    static Set<ProblemType> of(Operation operation) {
        // A request line or header that cannot be read, a failure of ours, and a media type that nobody can meet:
        // everywhere.
        Set<ProblemType> found = EnumSet.of(
                ProblemType.MALFORMED_REQUEST,
                ProblemType.NOT_ACCEPTABLE,
                ProblemType.RATE_LIMITED,
                ProblemType.INTERNAL,
                ProblemType.JUDGE_UNAVAILABLE);
        if (!operation.isPublic()) {
            found.add(ProblemType.UNAUTHENTICATED);
            found.add(ProblemType.FORBIDDEN);
        }
        if (!operation.contract().openedBy().isEmpty()) {
            found.add(ProblemType.UNAUTHENTICATED);
        }
        if (!operation.pathVariables().isEmpty()) {
            found.add(ProblemType.NOT_FOUND);
        }
        if (!operation.queryParameters().isEmpty()) {
            found.add(ProblemType.VALIDATION_FAILED);
        }
        if (operation.verb() != HttpMethod.GET) {
            found.add(ProblemType.PAYLOAD_TOO_LARGE);
            found.add(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        }
        if (operation.body().isPresent() || operation.method().isAnnotationPresent(BodyOf.class)) {
            found.add(ProblemType.VALIDATION_FAILED);
        }
        addKey(operation.contract().key(), found);
        addMatch(operation.contract().match(), found);
        found.addAll(Set.of(operation.contract().refuses()));
        return found;
    }

    private static void addKey(Contract.IdempotencyKey key, Set<ProblemType> found) {
        switch (key) {
            case UNKNOWN -> {}
            case REQUIRED -> {
                found.add(ProblemType.IDEMPOTENCY_KEY_MISSING);
                addKey(Contract.IdempotencyKey.OPTIONAL, found);
            }
            case OPTIONAL -> {
                found.add(ProblemType.VALIDATION_FAILED);
                found.add(ProblemType.IDEMPOTENCY_KEY_REUSED);
                found.add(ProblemType.IDEMPOTENCY_IN_PROGRESS);
            }
        }
    }

    private static void addMatch(Contract.IfMatch match, Set<ProblemType> found) {
        switch (match) {
            case UNKNOWN -> {}
            case OPTIONAL -> found.add(ProblemType.STALE_VERSION);
            case REQUIRED, REQUIRED_UNLESS_FIRST -> {
                found.add(ProblemType.STALE_VERSION);
                found.add(ProblemType.PRECONDITION_REQUIRED);
            }
        }
    }
}
