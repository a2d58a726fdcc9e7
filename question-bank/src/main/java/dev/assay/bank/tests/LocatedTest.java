package dev.assay.bank.tests;

import dev.assay.question.TestCase;
import java.nio.file.Path;

/**
 * A test and where it is written.
 *
 * @param line counted from 1; 0 for a test that is a file of its own
 */
record LocatedTest(TestCase test, Path file, int line) {}
