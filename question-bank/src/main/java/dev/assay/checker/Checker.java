package dev.assay.checker;

/**
 * Says whether an output agrees with the expected one. Checkers are pure: no state, no I/O, time linear in the two
 * lengths, and any bytes at all are taken, also such that are not text.
 */
public sealed interface Checker permits ExactChecker, TokenChecker, LineChecker, FloatChecker {
    /** The tolerance of a float checker that names none. */
    double DEFAULT_TOLERANCE = 1e-6;

    /** The checker a spec asks for. */
    static Checker of(CheckerSpec spec) {
        return switch (CheckerKind.named(spec.name())) {
            case EXACT -> new ExactChecker(spec.flag("final_newline", false));
            case TOKEN -> new TokenChecker(spec.flag("case_sensitive", true));
            case LINE -> new LineChecker();
            case FLOAT -> FloatChecker.of(spec);
        };
    }

    /** Neither array is changed. */
    boolean accepts(byte[] expected, byte[] actual);
}
