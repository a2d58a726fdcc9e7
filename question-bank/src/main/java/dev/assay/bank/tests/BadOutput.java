package dev.assay.bank.tests;

import dev.assay.question.TestCase;
import java.nio.file.Path;
import java.util.Objects;

/**
 * An answer to a test that the question's checker must not accept.
 *
 * @param test of the question, or one that is there for this output alone
 * @param file relative to the bank folder
 * @param output as a checker is given it; must not be changed
 */
// Test data goes through as bytes; the contract above forbids changing them.
@SuppressWarnings("ArrayRecordComponent")
public record BadOutput(TestCase test, Path file, byte[] output) {
    public BadOutput {
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(output, "output");
    }
}
