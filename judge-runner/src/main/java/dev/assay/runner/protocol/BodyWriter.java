package dev.assay.runner.protocol;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** Builds one frame: the notation of the protocol as methods. */
final class BodyWriter {
    private static final int SMALL = 256;
    private final ByteArrayOutputStream out;

    BodyWriter(int type) {
        this(type, 0);
    }

    /** @param content bytes that make up most of the body, so that the frame need not be copied while it grows */
    BodyWriter(int type, int content) {
        out = new ByteArrayOutputStream(content + SMALL);
        u32(0);
        u8(type);
    }

    BodyWriter u8(int value) {
        out.write(value);
        return this;
    }

    BodyWriter flag(boolean value) {
        return u8(value ? 1 : 0);
    }

    BodyWriter u32(int value) {
        out.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
        return this;
    }

    BodyWriter u64(long value) {
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
        return this;
    }

    BodyWriter bytes(byte[] value) {
        u32(value.length);
        out.writeBytes(value);
        return this;
    }

    BodyWriter text(String value) {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    <T> BodyWriter list(List<T> values, BiConsumer<BodyWriter, T> each) {
        u32(values.size());
        values.forEach(value -> each.accept(this, value));
        return this;
    }

    BodyWriter files(List<WorkFile> files) {
        return list(
                files, (body, file) -> body.text(file.name()).u32(file.mode()).bytes(file.content()));
    }

    /** The whole frame, its length in front. */
    byte[] frame() {
        byte[] frame = out.toByteArray();
        ByteBuffer.wrap(frame).putInt(frame.length - Integer.BYTES);
        return frame;
    }
}
