package dev.assay.checker;

import dev.assay.checker.program.ProgramProtocol;

/**
 * Says whether an output agrees with the expected one. Checkers are pure: no state, no I/O, and any bytes at all are
 * taken, also such that are not text. Their time is linear in the lengths, or n log n where order does not matter.
 */
public sealed interface Checker permits OutputChecker, PredicateChecker {
    /**
     * The checker a spec asks for.
     *
     * @throws IllegalArgumentException if it is a program, which runs in a sandbox: see {@link ProgramProtocol}
     */
    static Checker of(CheckerSpec spec) {
        return switch (spec.kind()) {
            case EXACT -> new ExactChecker(spec.flag("final_newline", false));
            case TOKEN ->
                new TokenChecker(spec.flag("case_sensitive", true), spec.flag("space_change_sensitive", false));
            case LINE -> new LineChecker();
            case FLOAT ->
                new FloatChecker(
                        Tolerance.of(spec),
                        spec.flag("case_sensitive", true),
                        spec.flag("space_change_sensitive", false));
            case JSON -> new JsonChecker(JsonMatch.SAME, Tolerance.of(spec));
            case UNORDERED -> new JsonChecker(JsonMatch.UNORDERED, Tolerance.of(spec));
            case UNORDERED_DEEP -> new JsonChecker(JsonMatch.UNORDERED_DEEP, Tolerance.of(spec));
            case SET -> new JsonChecker(JsonMatch.SET, Tolerance.of(spec));
            case ONE_OF -> new JsonChecker(JsonMatch.ONE_OF, Tolerance.of(spec));
            case PREDICATE -> new PredicateChecker(Predicate.of(spec), spec.flag("same_length", false));
            case CUSTOM, TESTLIB ->
                throw new IllegalArgumentException(
                        "checker " + spec.name() + " is a program (expected: one that is built in)");
        };
    }

    /**
     * Whether an output will do. None of the arrays is changed.
     *
     * @param input what the program was given
     * @param expected what was expected
     * @param actual what it answered
     */
    boolean accepts(byte[] input, byte[] expected, byte[] actual);

    /** The same where there is no input; checkers that look at it reject everything. */
    default boolean accepts(byte[] expected, byte[] actual) {
        return accepts(new byte[0], expected, actual);
    }
}
