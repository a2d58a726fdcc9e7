package dev.assay.importing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** A file that begins as an image does. */
final class Figures {
    private Figures() {}

    static byte[] png() {
        return ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .put("IHDR".getBytes(StandardCharsets.US_ASCII))
                .putInt(40)
                .putInt(30)
                .array();
    }
}
