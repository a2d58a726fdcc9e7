package dev.assay.signature;

import java.util.BitSet;
import java.util.Objects;

/**
 * Which characters a text may hold: characters and ranges one after the other, {@code a-z0-9_}. A hyphen that is meant itself
 * stands first or last.
 */
public record Alphabet(String notation) {
    public Alphabet {
        Objects.requireNonNull(notation, "notation");
        if (notation.isEmpty()) {
            throw new IllegalArgumentException("alphabet \"\" (expected: characters and ranges like a-z0-9)");
        }
        characters(notation);
    }

    /** The first character of the text that is not allowed, as a code point, or -1. */
    int firstStranger(String text) {
        BitSet allowed = characters(notation);
        return text.codePoints()
                .filter(character -> !allowed.get(character))
                .findFirst()
                .orElse(-1);
    }

    private static BitSet characters(String notation) {
        int[] points = notation.codePoints().toArray();
        BitSet set = new BitSet();
        for (int i = 0; i < points.length; i++) {
            boolean isRange = i + 2 < points.length && points[i + 1] == '-';
            int last = isRange ? points[i + 2] : points[i];
            if (last < points[i]) {
                throw new IllegalArgumentException("alphabet \"" + notation + "\" has the range "
                        + Character.toString(points[i]) + "-" + Character.toString(last)
                        + " (expected: the first character first)");
            }
            set.set(points[i], last + 1);
            i += isRange ? 2 : 0;
        }
        return set;
    }
}
