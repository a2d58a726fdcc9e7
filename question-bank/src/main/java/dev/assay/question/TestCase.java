package dev.assay.question;

import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

/**
 * One test of a question: the bytes a program is given and the bytes expected of it. The arrays are shared, not copied,
 * and must not be changed.
 *
 * @param id stable within its question, 1 to 80 characters
 * @param sample true if candidates see input and expectation
 * @param group the scoring group the test belongs to
 * @param weight the test's share in scoring, above 0
 * @param explain why the expectation is right, shown with samples
 * @param note what the test is for, shown to authors only
 */
// Copying megabytes of test data at each access would buy nothing: the contract above forbids changing them.
@SuppressWarnings("ArrayRecordComponent")
public record TestCase(
        String id,
        boolean sample,
        String group,
        byte[] input,
        byte[] expected,
        double weight,
        Optional<String> explain,
        Optional<String> note) {
    private static final int MAX_ID_LENGTH = 80;

    public TestCase {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(explain, "explain");
        Objects.requireNonNull(note, "note");
        if (id.isBlank() || id.length() > MAX_ID_LENGTH) {
            throw new IllegalArgumentException("test id \"" + id + "\" (expected: 1 to 80 characters, not blank)");
        }
        if (!(weight > 0) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException("weight " + weight + " of test " + id + " (expected: a number above 0)");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TestCase that
                && id.equals(that.id)
                && sample == that.sample
                && group.equals(that.group)
                && Arrays.equals(input, that.input)
                && Arrays.equals(expected, that.expected)
                && Double.compare(weight, that.weight) == 0
                && explain.equals(that.explain)
                && note.equals(that.note);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, sample, group, Arrays.hashCode(input), Arrays.hashCode(expected), weight);
    }

    @Override
    public String toString() {
        return "TestCase[" + id + ", " + (sample ? "sample" : "hidden") + ", " + input.length + " bytes in, "
                + expected.length + " bytes expected]";
    }
}
