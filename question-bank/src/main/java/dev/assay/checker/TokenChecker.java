package dev.assay.checker;

/**
 * The same words in the same order.
 *
 * @param caseSensitive false if the letters A to Z equal a to z
 * @param spaceChangeSensitive true if the white space between, before and after them must be the same; otherwise it does
 *     not matter how much there is
 */
record TokenChecker(boolean caseSensitive, boolean spaceChangeSensitive) implements OutputChecker {
    @Override
    public boolean accepts(byte[] expected, byte[] actual) {
        TokenCursor wanted = new TokenCursor(expected);
        TokenCursor given = new TokenCursor(actual);
        while (wanted.advance()) {
            if (!given.advance()
                    || (spaceChangeSensitive && !wanted.follows(given))
                    || !wanted.matches(given, caseSensitive)) {
                return false;
            }
        }
        return !given.advance() && (!spaceChangeSensitive || wanted.follows(given));
    }
}
