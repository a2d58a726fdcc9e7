package dev.assay.api.problem;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import java.net.URI;
import java.util.List;

/**
 * The wire form of a refusal, {@code application/problem+json}.
 *
 * @param type URI of the problem type
 * @param title the same for every problem of the type
 * @param status the HTTP status, repeated
 * @param detail what is wrong with this request, for people
 * @param instance path of the request
 * @param code the problem type's short name
 * @param errors the broken rules, empty unless the problem is about single values
 * @param currentState state of the object, or null when the problem is not about a state
 * @param allowed what the object's state does allow, or null when the problem is not about a state
 * @param traceId also written to the log when the failure is ours
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        List<FieldError> errors,
        @Nullable String currentState,
        @Nullable List<String> allowed,
        String traceId) {
    public Problem {
        requireNonNull(type, "type is null");
        requireNonNull(title, "title is null");
        requireNonNull(detail, "detail is null");
        requireNonNull(instance, "instance is null");
        requireNonNull(code, "code is null");
        requireNonNull(traceId, "traceId is null");
        errors = List.copyOf(errors);
    }
}
