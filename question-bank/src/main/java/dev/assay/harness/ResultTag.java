package dev.assay.harness;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * What a result begins with, so that it is not taken for the result of another run, nor something else for a result.
 *
 * @param value 32 hexadecimal digits
 */
public record ResultTag(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9a-f]{32}");
    private static final int BYTES = 16;

    public ResultTag {
        Objects.requireNonNull(value, "value");
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("result tag \"" + value + "\" (expected: 32 hexadecimal digits)");
        }
    }

    /** A fresh one, for one run. */
    public static ResultTag random(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new ResultTag(HexFormat.of().formatHex(bytes));
    }
}
