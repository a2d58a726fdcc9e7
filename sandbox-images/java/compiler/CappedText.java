package dev.assay.compiler;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** Takes any amount of text and keeps its beginning: a hundred errors in a line of a megabyte must not fill the memory. */
final class CappedText extends Writer {
    private static final int LIMIT = 64 << 10;

    private final StringBuilder text = new StringBuilder();

    @Override
    public void write(char[] buffer, int offset, int length) {
        text.append(buffer, offset, Math.min(length, LIMIT - text.length()));
    }

    byte[] toBytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
