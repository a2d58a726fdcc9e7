package dev.assay.checker;

import java.util.Arrays;

/**
 * The same lines in the same order. Blanks at the end of a line (so also the CR of a CRLF) and blank lines at the end of
 * the output do not matter; blanks elsewhere do.
 */
record LineChecker() implements OutputChecker {
    @Override
    public boolean accepts(byte[] expected, byte[] actual) {
        int expectedEnd = trimmed(expected, 0, expected.length);
        int actualEnd = trimmed(actual, 0, actual.length);
        int wanted = 0;
        int given = 0;
        while (wanted <= expectedEnd && given <= actualEnd) {
            int wantedBreak = lineBreak(expected, wanted, expectedEnd);
            int givenBreak = lineBreak(actual, given, actualEnd);
            if (!Arrays.equals(
                    expected,
                    wanted,
                    trimmed(expected, wanted, wantedBreak),
                    actual,
                    given,
                    trimmed(actual, given, givenBreak))) {
                return false;
            }
            wanted = wantedBreak + 1;
            given = givenBreak + 1;
        }
        return wanted > expectedEnd && given > actualEnd;
    }

    private static int lineBreak(byte[] output, int from, int end) {
        int at = from;
        while (at < end && output[at] != '\n') {
            at++;
        }
        return at;
    }

    private static int trimmed(byte[] output, int from, int end) {
        int at = end;
        while (at > from && TokenCursor.isBlank(output[at - 1])) {
            at--;
        }
        return at;
    }
}
