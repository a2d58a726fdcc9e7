package dev.assay.checker;

import java.util.Arrays;

/** Walks over the words of an output. White space is what C calls so: space, tab, LF, VT, FF and CR. */
final class TokenCursor {
    private static final int CASE_BIT = 0x20;

    private final byte[] output;
    private int before;
    private int start;
    private int end;

    TokenCursor(byte[] output) {
        this.output = output;
    }

    /** Moves to the next word; false if there is none. */
    boolean advance() {
        before = end;
        start = end;
        while (start < output.length && isBlank(output[start])) {
            start++;
        }
        end = start;
        while (end < output.length && !isBlank(output[end])) {
            end++;
        }
        return start < end;
    }

    boolean matches(TokenCursor other, boolean caseSensitive) {
        return equal(other) || (!caseSensitive && equalIgnoringCase(other));
    }

    /** Whether the white space before the word, or behind the last one, is the same here and there. */
    boolean follows(TokenCursor other) {
        return Arrays.equals(output, before, start, other.output, other.before, other.start);
    }

    /** The word as a finite decimal number, or NaN. */
    double number() {
        return DecimalNumber.parse(output, start, end);
    }

    static boolean isBlank(byte letter) {
        return letter == ' ' || (letter >= '\t' && letter <= '\r');
    }

    private boolean equal(TokenCursor other) {
        return Arrays.equals(output, start, end, other.output, other.start, other.end);
    }

    private boolean equalIgnoringCase(TokenCursor other) {
        if (end - start != other.end - other.start) {
            return false;
        }
        for (int i = 0; i < end - start; i++) {
            if (folded(output[start + i]) != folded(other.output[other.start + i])) {
                return false;
            }
        }
        return true;
    }

    private static int folded(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter | CASE_BIT : letter;
    }
}
