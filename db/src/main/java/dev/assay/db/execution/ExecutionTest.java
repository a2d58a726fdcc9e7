package dev.assay.db.execution;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One run of an execution. The arrays are shared, not copied: nobody may change them.
 *
 * @param expected empty when the program is only run
 */
// Copying test data at each access would buy nothing: the contract above forbids changing it.
@SuppressWarnings("ArrayRecordComponent")
public record ExecutionTest(byte[] input, Optional<byte[]> expected) {
    public ExecutionTest {
        requireNonNull(input, "input");
        requireNonNull(expected, "expected");
    }
}
