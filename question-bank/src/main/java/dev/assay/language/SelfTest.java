package dev.assay.language;

import java.util.Objects;

/**
 * A program that proves an image works.
 *
 * @param source its text
 * @param expect what it must print, compared by tokens
 */
public record SelfTest(String source, String expect) {
    public SelfTest {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(expect, "expect");
        if (expect.isBlank()) {
            throw new IllegalArgumentException("selftest.expect is blank (expected: the line the program prints)");
        }
    }
}
