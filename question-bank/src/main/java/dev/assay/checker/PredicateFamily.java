package dev.assay.checker;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The predicates there are, and the options each of them takes. */
enum PredicateFamily {
    /** Any order of the list that was passed. */
    PERMUTATION,
    /** All nodes, each before those its edges lead to. */
    TOPOLOGICAL_ORDER,
    /** A walk along edges from one node to another. */
    PATH,
    /** A text cut into palindromes. */
    PALINDROME_PARTITION;

    static Optional<PredicateFamily> named(String name) {
        return Arrays.stream(values())
                .filter(family -> family.label().equals(name))
                .findFirst();
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> needed() {
        return switch (this) {
            case PERMUTATION -> List.of("items");
            case TOPOLOGICAL_ORDER -> List.of("nodes", "edges");
            case PATH -> List.of("edges", "from", "to");
            case PALINDROME_PARTITION -> List.of("text");
        };
    }

    boolean takes(String option) {
        return needed().contains(option) || optional().contains(option);
    }

    private List<String> optional() {
        return switch (this) {
            case PERMUTATION -> List.of();
            case TOPOLOGICAL_ORDER -> List.of("later_first", "base");
            case PATH -> List.of("directed", "same_length");
            case PALINDROME_PARTITION -> List.of("same_length");
        };
    }
}
