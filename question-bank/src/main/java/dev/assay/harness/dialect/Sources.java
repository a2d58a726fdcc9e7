package dev.assay.harness.dialect;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What dialects do with a candidate's source, which may be any bytes. */
final class Sources {
    /** For a language whose compiler is not asked. */
    static final ErrorLines NO_ERRORS = new ErrorLines(Pattern.compile("(?!)"), _ -> false, Pattern.compile("(?!)"));

    private Sources() {}

    static byte[] append(byte[] source, String text) {
        ByteArrayOutputStream both = new ByteArrayOutputStream(source.length + text.length());
        both.writeBytes(source);
        both.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return both.toByteArray();
    }

    /** How many lines a source has, the one behind the last line end not counted. */
    static long lines(byte[] source) {
        return new String(source, StandardCharsets.UTF_8).lines().count();
    }
}
