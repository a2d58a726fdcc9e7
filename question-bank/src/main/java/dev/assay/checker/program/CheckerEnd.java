package dev.assay.checker.program;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How a checker that is a program ended by itself, and what it left.
 *
 * @param errors its standard error
 * @param feedback the files it left in the folder for that, by name; their content must not be changed
 */
public record CheckerEnd(int exitCode, String errors, Map<String, byte[]> feedback) {
    public CheckerEnd {
        Objects.requireNonNull(errors, "errors");
        feedback = Map.copyOf(feedback);
    }

    /** A file of the feedback as text without blanks around it; empty when there is no such file, or nothing in it. */
    Optional<String> text(String name) {
        return Optional.ofNullable(feedback.get(name))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8).strip())
                .filter(text -> !text.isEmpty());
    }
}
