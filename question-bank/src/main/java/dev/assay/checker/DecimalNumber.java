package dev.assay.checker;

import java.nio.charset.StandardCharsets;

/**
 * Reads decimal numbers from bytes: a sign or none, digits with at most one point among, before or behind them, and an
 * exponent or none. Short numbers, which is nearly all of them, are computed without allocating: a whole number below
 * 2^53 times or divided by a power of ten up to 10^22 is rounded once, so the result is the nearest double. The rest
 * goes through the Java library.
 */
final class DecimalNumber {
    private static final double[] POWERS_OF_TEN = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };
    private static final int MAX_EXACT_DIGITS = 15;
    private static final int MAX_EXPONENT = 100_000_000;

    private final byte[] text;
    private final int start;
    private final int end;
    private int at;
    private boolean negative;
    private long digits;
    private int significant;
    private int scale;
    private int exponent;

    private DecimalNumber(byte[] text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.at = start;
    }

    /** The nearest double, or NaN if the bytes are not a decimal number or one too large for a double. */
    static double parse(byte[] text, int start, int end) {
        DecimalNumber number = new DecimalNumber(text, start, end);
        return number.scan() ? number.value() : Double.NaN;
    }

    private boolean scan() {
        negative = skipSign();
        int whole = scanDigits();
        int fraction = 0;
        if (at < end && text[at] == '.') {
            at++;
            fraction = scanDigits();
            scale = fraction;
        }
        return whole + fraction > 0 && scanExponent() && at == end;
    }

    private boolean skipSign() {
        boolean minus = at < end && text[at] == '-';
        if (minus || (at < end && text[at] == '+')) {
            at++;
        }
        return minus;
    }

    /** Passes over digits, keeping the first significant ones, and says how many there were. */
    private int scanDigits() {
        int from = at;
        while (at < end && isDigit(text[at])) {
            int digit = text[at] - '0';
            if (significant > 0 || digit > 0) {
                significant++;
                if (significant <= MAX_EXACT_DIGITS) {
                    digits = digits * 10 + digit;
                }
            }
            at++;
        }
        return at - from;
    }

    private boolean scanExponent() {
        if (at == end || (text[at] != 'e' && text[at] != 'E')) {
            return true;
        }
        at++;
        boolean minus = skipSign();
        int from = at;
        while (at < end && isDigit(text[at])) {
            exponent = Math.min(MAX_EXPONENT, exponent * 10 + (text[at] - '0'));
            at++;
        }
        exponent = minus ? -exponent : exponent;
        return at > from;
    }

    private double value() {
        int power = exponent - scale;
        if (significant > MAX_EXACT_DIGITS || Math.abs(power) >= POWERS_OF_TEN.length) {
            return significant == 0 ? 0 : libraryValue();
        }
        double value = power < 0 ? digits / POWERS_OF_TEN[-power] : digits * POWERS_OF_TEN[power];
        return negative ? -value : value;
    }

    private double libraryValue() {
        double value = Double.parseDouble(new String(text, start, end - start, StandardCharsets.ISO_8859_1));
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static boolean isDigit(byte letter) {
        return letter >= '0' && letter <= '9';
    }
}
