package dev.assay.checker;

import java.util.Arrays;

/**
 * Every byte counts, except that one newline at the very end may be there or not.
 *
 * @param finalNewline true if even that newline counts
 */
record ExactChecker(boolean finalNewline) implements OutputChecker {
    @Override
    public boolean accepts(byte[] expected, byte[] actual) {
        return Arrays.equals(expected, 0, end(expected), actual, 0, end(actual));
    }

    private int end(byte[] output) {
        int length = output.length;
        return !finalNewline && length > 0 && output[length - 1] == '\n' ? length - 1 : length;
    }
}
