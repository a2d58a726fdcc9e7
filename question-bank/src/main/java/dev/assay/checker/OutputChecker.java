package dev.assay.checker;

/** Compares an output with the expected one, whatever the input was. */
sealed interface OutputChecker extends Checker
        permits ExactChecker, TokenChecker, LineChecker, FloatChecker, JsonChecker {
    @Override
    default boolean accepts(byte[] input, byte[] expected, byte[] actual) {
        return accepts(expected, actual);
    }

    @Override
    boolean accepts(byte[] expected, byte[] actual);
}
