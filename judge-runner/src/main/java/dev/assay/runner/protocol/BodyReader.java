package dev.assay.runner.protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads one frame's body; every declared length and count is held against what has really arrived. */
final class BodyReader {
    private final ByteBuffer body;

    BodyReader(byte[] body) {
        this.body = ByteBuffer.wrap(body);
    }

    int u8() throws ProtocolException {
        require(1);
        return Byte.toUnsignedInt(body.get());
    }

    boolean flag() throws ProtocolException {
        return u8Below(2, "flag") == 1;
    }

    int u8Below(int bound, String what) throws ProtocolException {
        int value = u8();
        if (value >= bound) {
            throw new ProtocolException("%s %d (expected: below %d)".formatted(what, value, bound));
        }
        return value;
    }

    int u32() throws ProtocolException {
        require(Integer.BYTES);
        int value = body.getInt();
        if (value < 0) {
            throw new ProtocolException(
                    "u32 %d (expected: at most %d)".formatted(Integer.toUnsignedLong(value), Integer.MAX_VALUE));
        }
        return value;
    }

    long u64() throws ProtocolException {
        long value = rawU64();
        if (value < 0) {
            throw new ProtocolException(
                    "u64 %s (expected: at most %d)".formatted(Long.toUnsignedString(value), Long.MAX_VALUE));
        }
        return value;
    }

    /** A limit, where all bits set means that there is none. */
    long limit() throws ProtocolException {
        long value = rawU64();
        return value < 0 ? Reply.UNLIMITED : value;
    }

    byte[] bytes() throws ProtocolException {
        int length = u32();
        require(length);
        byte[] value = new byte[length];
        body.get(value);
        return value;
    }

    String text() throws ProtocolException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    interface Element<T> {
        T read(BodyReader body) throws ProtocolException;
    }

    /** @param atLeast the fewest bytes an element can take, 1 or more: bounds the count */
    <T> List<T> list(int atLeast, Element<T> element) throws ProtocolException {
        int count = u32();
        require((long) count * atLeast);
        List<T> values = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            values.add(element.read(this));
        }
        return values;
    }

    List<WorkFile> files() throws ProtocolException {
        return list(3 * Integer.BYTES, BodyReader::file);
    }

    private WorkFile file() throws ProtocolException {
        String name = text();
        int mode = u32();
        byte[] content = bytes();
        try {
            return new WorkFile(name, mode, content);
        } catch (IllegalArgumentException e) {
            throw new ProtocolException(e.getMessage());
        }
    }

    void end() throws ProtocolException {
        if (body.hasRemaining()) {
            throw new ProtocolException("%d bytes after the end of the frame's body".formatted(body.remaining()));
        }
    }

    private long rawU64() throws ProtocolException {
        require(Long.BYTES);
        return body.getLong();
    }

    private void require(long length) throws ProtocolException {
        if (length > body.remaining()) {
            throw new ProtocolException(
                    "frame ends early: %d bytes expected, %d left".formatted(length, body.remaining()));
        }
    }
}
