package dev.assay.language;

import java.util.List;

/** The range checks that descriptors share; messages name the descriptor's key. */
final class Ranges {
    private Ranges() {}

    static void require(String key, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new IllegalArgumentException(
                    key + " " + plain(value) + " (expected: " + plain(least) + " to " + plain(most) + ")");
        }
    }

    static void requireFilled(String key, List<String> words) {
        if (words.isEmpty() || words.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException(key + " " + words + " (expected: at least one word, none empty)");
        }
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString(Math.round(value)) : Double.toString(value);
    }
}
