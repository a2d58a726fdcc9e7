package dev.assay.question;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much candidates are told of the hidden tests of a question, beside the verdict of all. */
public enum Feedback {
    /** Of each hidden test whether it was passed, and its verdict. */
    FULL,
    /** How many tests were passed, of how many. */
    RESTRICTED,
    /** Nothing: neither how many hidden tests there are, nor how many were passed, nor what that is worth so far. */
    VERDICT_ONLY;

    /** As a bank writes it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a bank names so. */
    public static Optional<Feedback> named(String word) {
        return Stream.of(values())
                .filter(feedback -> feedback.word().equals(word))
                .findFirst();
    }

    /** All words, with commas between. */
    public static String words() {
        return Stream.of(values()).map(Feedback::word).collect(Collectors.joining(", "));
    }
}
