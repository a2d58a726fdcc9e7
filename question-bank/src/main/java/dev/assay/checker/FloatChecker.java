package dev.assay.checker;

/**
 * Words as in {@link TokenChecker}, but where a finite decimal number is expected, any finite decimal number close
 * enough will do. A word is a number only if it is finite: {@code nan}, {@code inf}, {@code 1e400} and {@code 0x10} are
 * words like any other, so they match themselves and nothing else.
 *
 * @param abs accepted distance
 * @param rel accepted distance in shares of the expected number; meeting one of the two is enough
 */
record FloatChecker(double abs, double rel, boolean caseSensitive) implements Checker {
    static FloatChecker of(CheckerSpec spec) {
        boolean none = !spec.options().containsKey("abs") && !spec.options().containsKey("rel");
        double otherwise = none ? DEFAULT_TOLERANCE : 0;
        return new FloatChecker(
                spec.number("abs", otherwise), spec.number("rel", otherwise), spec.flag("case_sensitive", true));
    }

    @Override
    public boolean accepts(byte[] expected, byte[] actual) {
        TokenCursor wanted = new TokenCursor(expected);
        TokenCursor given = new TokenCursor(actual);
        while (wanted.advance()) {
            if (!given.advance() || !accepts(wanted, given)) {
                return false;
            }
        }
        return !given.advance();
    }

    private boolean accepts(TokenCursor wanted, TokenCursor given) {
        if (wanted.matches(given, caseSensitive)) {
            return true;
        }
        double number = wanted.number();
        // NaN, for "not a number", fails both comparisons.
        double distance = Math.abs(number - given.number());
        return distance <= abs || distance <= rel * Math.abs(number);
    }
}
