package dev.assay.authoring.proof;

import dev.assay.bank.finding.Check;
import dev.assay.bank.tests.TestPlace;
import dev.assay.question.TestCase;
import java.util.Objects;

/**
 * An output that a checker is shown, and should not accept.
 *
 * @param check what it breaks if it does
 * @param what the output in words
 * @param test whose answer it is said to be
 * @param output must not be changed
 * @param place where a finding belongs
 */
// Test data goes through as bytes; the contract above forbids changing them.
@SuppressWarnings("ArrayRecordComponent")
public record Trial(Check check, String what, TestCase test, byte[] output, TestPlace place) {
    public Trial {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(what, "what");
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(place, "place");
    }
}
