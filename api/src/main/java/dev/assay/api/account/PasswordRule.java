package dev.assay.api.account;

import dev.assay.api.problem.Violations;

/** What a new password has to be: long. */
public final class PasswordRule {
    /** Characters. */
    public static final int SHORTEST = 10;
    /** Characters. */
    public static final int LONGEST = 256;

    private PasswordRule() {}

    /** Notes what is wrong with the password, without showing it. */
    public static void check(String password, String pointer, Violations violations) {
        if (violations.present(password, pointer)) {
            int length = password.codePointCount(0, password.length());
            violations.require(
                    length >= SHORTEST && length <= LONGEST,
                    pointer,
                    "out-of-range",
                    pointer.substring(1) + " has " + length + " characters (expected: " + SHORTEST + " to " + LONGEST
                            + ")");
        }
    }
}
