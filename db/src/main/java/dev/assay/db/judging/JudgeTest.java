package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One run of the program. The arrays are shared, not copied: nobody may change them.
 *
 * @param index position among the job's tests, from 0
 * @param name the test's stable id in its question, or its index as text where tests have no names
 * @param sample whether the candidate may see the test
 * @param group the scoring group, empty where there is none
 * @param weight its share among the tests it is scored with, above 0
 * @param expected empty when the program is only run and its output is not compared
 */
// Copying test data at each access would buy nothing: the contract above forbids changing it.
@SuppressWarnings("ArrayRecordComponent")
public record JudgeTest(
        int index,
        String name,
        boolean sample,
        Optional<String> group,
        double weight,
        byte[] input,
        Optional<byte[]> expected) {
    public JudgeTest {
        requireNonNull(name, "name");
        requireNonNull(group, "group");
        requireNonNull(input, "input");
        requireNonNull(expected, "expected");
        if (index < 0) {
            throw new IllegalArgumentException("test index is " + index + " (expected: >= 0)");
        }
    }

    /** A test that weighs as much as any other. */
    public JudgeTest(
            int index, String name, boolean sample, Optional<String> group, byte[] input, Optional<byte[]> expected) {
        this(index, name, sample, group, 1, input, expected);
    }

    /** A test outside any scoring group. */
    public JudgeTest(int index, String name, boolean sample, byte[] input, Optional<byte[]> expected) {
        this(index, name, sample, Optional.empty(), input, expected);
    }
}
