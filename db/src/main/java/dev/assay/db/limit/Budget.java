package dev.assay.db.limit;

import static java.util.Objects.requireNonNull;

/**
 * What is counted, and how much of it there is.
 *
 * @param name of what is counted and for whom, at most 200 characters; a hash where it would be an address
 */
public record Budget(String name, Rate rate) {
    private static final int LONGEST_NAME = 200;

    public Budget {
        requireNonNull(rate, "rate");
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "name has " + name.length() + " characters (expected: 1 to " + LONGEST_NAME + ")");
        }
    }
}
