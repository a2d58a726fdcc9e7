package dev.assay.bank;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Files that begin as images do, and say how large they are. */
final class SampleImages {
    private SampleImages() {}

    static byte[] png(int width, int height) {
        return ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put(text("IHDR"))
                .putInt(width)
                .putInt(height)
                .array();
    }

    static byte[] gif(int width, int height) {
        return ByteBuffer.allocate(13)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(text("GIF89a"))
                .putShort((short) width)
                .putShort((short) height)
                .array();
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
