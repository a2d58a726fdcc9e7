package dev.assay.question;

import java.util.List;
import java.util.Objects;

/**
 * One of a few options is asked for.
 *
 * @param options two to four with the keys A, B, C, D in this order; exactly one is correct
 */
public record ChoiceTask(List<Option> options, Explanation explanation) implements Task {
    private static final String KEYS = "ABCD";

    /** Whether candidates say why they chose what they chose. */
    public enum Explanation {
        NO,
        OPTIONAL,
        REQUIRED
    }

    /**
     * One of the answers to choose from.
     *
     * @param key A, B, C or D
     * @param text seen by candidates
     * @param correct hidden until the answer is locked
     * @param why the option is right or wrong, hidden until the answer is locked
     */
    public record Option(String key, String text, boolean correct, String why) {
        public Option {
            if (key.length() != 1 || !KEYS.contains(key)) {
                throw new IllegalArgumentException("option key \"" + key + "\" (expected: A, B, C or D)");
            }
            if (text.isBlank() || why.isBlank()) {
                throw new IllegalArgumentException("option " + key + " has a blank text (expected: a text and a why)");
            }
        }
    }

    public ChoiceTask {
        options = List.copyOf(options);
        Objects.requireNonNull(explanation, "explanation");
        if (options.size() < 2 || options.size() > KEYS.length()) {
            throw new IllegalArgumentException(options.size() + " options (expected: 2 to " + KEYS.length() + ")");
        }
        for (int i = 0; i < options.size(); i++) {
            String key = KEYS.substring(i, i + 1);
            if (!options.get(i).key().equals(key)) {
                throw new IllegalArgumentException(
                        "option key " + options.get(i).key() + " (expected: " + key + ", the next one)");
            }
        }
        if (options.stream().map(Option::text).distinct().count() < options.size()) {
            throw new IllegalArgumentException("two options have the same text (expected: distinct texts)");
        }
        long correct = options.stream().filter(Option::correct).count();
        if (correct != 1) {
            throw new IllegalArgumentException(correct + " options are correct (expected: exactly one)");
        }
    }

    /** Whether the option with that key is the correct one. */
    public boolean isCorrect(String key) {
        return options.stream().anyMatch(option -> option.key().equals(key) && option.correct());
    }

    @Override
    public Kind kind() {
        return Kind.MCQ;
    }
}
