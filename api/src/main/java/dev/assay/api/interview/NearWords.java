package dev.assay.api.interview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** What somebody may have meant by a word that nobody knows. */
final class NearWords {
    private static final int MOST = 3;
    private static final int SHORTEST_PART = 3;
    /** One slip for so many letters is forgiven. */
    private static final int LETTERS_TO_A_SLIP = 4;

    private NearWords() {}

    private record Near(String topic, int distance) {}

    /**
     * The nearest first, at most three: what the word itself means, words with a few letters more, less or other, and words that
     * have it as a part or are a part of it.
     *
     * @param words from each known word to what it means
     */
    static List<String> to(String word, Map<String, String> words) {
        return words.entrySet().stream()
                .flatMap(known -> distance(word, known.getKey()).stream()
                        .mapToObj(distance -> new Near(known.getValue(), distance)))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::topic))
                .map(Near::topic)
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** Empty for words that have nothing to do with each other. */
    private static OptionalInt distance(String word, String known) {
        int slips = slips(word, known);
        if (slips <= 1 + Math.max(word.length(), known.length()) / LETTERS_TO_A_SLIP
                && slips < Math.min(word.length(), known.length())) {
            return OptionalInt.of(slips);
        }
        boolean part = word.length() >= SHORTEST_PART
                && known.length() >= SHORTEST_PART
                && (word.contains(known) || known.contains(word));
        return part ? OptionalInt.of(slips) : OptionalInt.empty();
    }

    /** Letters to be added, left out or changed. */
    private static int slips(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
