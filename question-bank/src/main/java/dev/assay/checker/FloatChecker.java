package dev.assay.checker;

/**
 * Words as in {@link TokenChecker}, but where a finite decimal number is expected, any finite decimal number close
 * enough will do. A word is a number only if it is finite: {@code nan}, {@code inf}, {@code 1e400} and {@code 0x10} are
 * words like any other, so they match themselves and nothing else.
 */
record FloatChecker(Tolerance tolerance, boolean caseSensitive, boolean spaceChangeSensitive) implements OutputChecker {
    @Override
    public boolean accepts(byte[] expected, byte[] actual) {
        TokenCursor wanted = new TokenCursor(expected);
        TokenCursor given = new TokenCursor(actual);
        while (wanted.advance()) {
            if (!given.advance() || (spaceChangeSensitive && !wanted.follows(given)) || !accepts(wanted, given)) {
                return false;
            }
        }
        return !given.advance() && (!spaceChangeSensitive || wanted.follows(given));
    }

    private boolean accepts(TokenCursor wanted, TokenCursor given) {
        return wanted.matches(given, caseSensitive) || tolerance.accepts(wanted.number(), given.number());
    }
}
