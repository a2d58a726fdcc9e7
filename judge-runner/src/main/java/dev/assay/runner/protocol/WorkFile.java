package dev.assay.runner.protocol;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * A file below the program's work folder.
 *
 * @param name relative path: parts of {@code [A-Za-z0-9_$.-]} and of whatever is beyond ASCII, joined by {@code /}, none of them {@code .} or
 *     {@code ..}; 1 to 255 bytes in UTF-8
 * @param mode permission bits, 0 to 0777
 * @param content not to be changed after it was handed over
 */
@SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
public record WorkFile(String name, int mode, byte[] content) {
    public static final int MAX_NAME = 255;
    public static final int READABLE = 0644;
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z0-9_$.\\x80-\\x{10FFFF}-]++(?:/[A-Za-z0-9_$.\\x80-\\x{10FFFF}-]++)*+");
    private static final Pattern DOTS = Pattern.compile("(?:^|/)\\.\\.?(?:/|$)");

    public WorkFile {
        if (!isValidName(name)) {
            throw new IllegalArgumentException(
                    "file name '%s' (expected: a relative path of letters, digits, _, $, . and -)".formatted(name));
        }
        if (mode < 0 || mode > 0777) {
            throw new IllegalArgumentException("file mode %o (expected: 0 to 777)".formatted(mode));
        }
    }

    static boolean isValidName(String name) {
        // A lone surrogate has no form in UTF-8: the name would arrive as another one.
        return StandardCharsets.UTF_8.newEncoder().canEncode(name)
                && name.getBytes(StandardCharsets.UTF_8).length <= MAX_NAME
                && NAME.matcher(name).matches()
                && !DOTS.matcher(name).find();
    }
}
