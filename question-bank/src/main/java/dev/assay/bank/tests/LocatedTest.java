package dev.assay.bank.tests;

import dev.assay.question.TestCase;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A test and where it is written.
 *
 * @param line counted from 1; 0 for a test that is a file of its own
 * @param replaces the id of a test that was there before and expected something else
 */
public record LocatedTest(TestCase test, Path file, int line, Optional<String> replaces) {
    public TestPlace place() {
        return new TestPlace(file, line);
    }
}
