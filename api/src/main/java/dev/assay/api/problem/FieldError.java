package dev.assay.api.problem;

import static java.util.Objects.requireNonNull;

/**
 * One broken rule of a request.
 *
 * @param pointer where, as a JSON pointer into the body ({@code /limits/cpu_ms}), or the name of a query parameter or
 *     header
 * @param code stable word for the rule, for example {@code out-of-range}
 * @param message names the value and what was expected
 */
public record FieldError(String pointer, String code, String message) {
    public FieldError {
        requireNonNull(pointer, "pointer is null");
        requireNonNull(code, "code is null");
        requireNonNull(message, "message is null");
    }
}
