package dev.assay.bank.tests;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a test is written.
 *
 * @param file relative to the bank folder
 * @param line counted from 1; 0 for a test that is a file of its own
 */
public record TestPlace(Path file, int line) {
    public TestPlace {
        Objects.requireNonNull(file, "file");
    }
}
