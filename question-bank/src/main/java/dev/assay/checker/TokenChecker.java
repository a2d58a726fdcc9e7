package dev.assay.checker;

/**
 * The same words in the same order; how much white space is between, before or after them does not matter.
 *
 * @param caseSensitive false if the letters A to Z equal a to z
 */
record TokenChecker(boolean caseSensitive) implements Checker {
    @Override
    public boolean accepts(byte[] expected, byte[] actual) {
        TokenCursor wanted = new TokenCursor(expected);
        TokenCursor given = new TokenCursor(actual);
        while (wanted.advance()) {
            if (!given.advance() || !wanted.matches(given, caseSensitive)) {
                return false;
            }
        }
        return !given.advance();
    }
}
