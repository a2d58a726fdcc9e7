package dev.assay.db.judging;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Makes what programs print fit for columns: text without NUL and of limited size, bytes of limited size. */
final class StorableText {
    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    /** The text without NUL and lone surrogates, cut so that its UTF-8 form has at most {@code maxBytes} bytes. */
    static String capped(String text, int maxBytes) {
        ByteBuffer room = ByteBuffer.allocate(maxBytes);
        CharBuffer rest = CharBuffer.wrap(wellFormed(text));
        StandardCharsets.UTF_8.newEncoder().encode(rest, room, true);
        return rest.flip().toString();
    }

    static byte[] capped(byte[] bytes, int maxBytes) {
        return bytes.length <= maxBytes ? bytes : Arrays.copyOf(bytes, maxBytes);
    }

    private static String wellFormed(String text) {
        int[] codePoints = text.codePoints()
                .map(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) ? REPLACEMENT : c)
                .toArray();
        return new String(codePoints, 0, codePoints.length);
    }
}
