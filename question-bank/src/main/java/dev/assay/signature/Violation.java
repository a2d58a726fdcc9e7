package dev.assay.signature;

import java.util.Objects;

/**
 * What is wrong with a value.
 *
 * @param path where, from the name of the argument: {@code nums[3]}, {@code result}, {@code operation 2 (put) value}
 * @param problem what is there and what was expected: {@code is 7 (expected: 1 to 5)}
 */
public record Violation(String path, String problem) {
    public Violation {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(problem, "problem");
    }

    /** A sentence: {@code nums[3] is 7 (expected: 1 to 5)}. */
    public String message() {
        return path + " " + problem;
    }
}
