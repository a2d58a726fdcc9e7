package dev.assay.db.question;

import dev.assay.question.TestCase;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.Optional;

/**
 * A test of a version.
 *
 * @param input must not be changed
 * @param expected must not be changed
 * @param explanation or null
 * @param note or null
 */
// The bytes go from the database to the test case; copying them would buy nothing.
@SuppressWarnings("ArrayRecordComponent")
@Introspected
record TestRow(
        String name,
        boolean sample,
        String groupName,
        byte[] input,
        byte[] expected,
        double weight,
        @Nullable String explanation,
        @Nullable String note) {
    TestCase testCase() {
        return new TestCase(
                name,
                sample,
                groupName,
                input,
                expected,
                weight,
                Optional.ofNullable(explanation),
                Optional.ofNullable(note));
    }
}
