package dev.assay.runner.container;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * The standard output out of the engine's stream of both outputs. Each of its frames is one byte for the stream (1 output,
 * 2 error), three zero bytes and a big-endian length. What belongs to standard error is given to the log on the way.
 */
final class DemultiplexedOutput extends InputStream {
    private static final int HEADER = 8;
    private static final int STDOUT = 1;
    private static final int STDERR = 2;

    private final InputStream in;
    private final SandboxLog log;
    private long left;

    DemultiplexedOutput(InputStream in, SandboxLog log) {
        this.in = in;
        this.log = log;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (left == 0) {
            if (!nextFrame()) {
                return -1;
            }
        }
        int count = in.read(target, offset, (int) Math.min(length, left));
        if (count < 0) {
            throw new EOFException("the engine's stream ended inside a frame");
        }
        left -= count;
        return count;
    }

    /** @return false at the end of the stream */
    private boolean nextFrame() throws IOException {
        byte[] header = in.readNBytes(HEADER);
        if (header.length < HEADER) {
            return false;
        }
        long length = Integer.toUnsignedLong(ByteBuffer.wrap(header).getInt(4));
        switch (header[0]) {
            case STDOUT -> left = length;
            case STDERR -> log(length);
            default ->
                throw new ContainerException("stream %d in the engine's frame (expected: 1 or 2)".formatted(header[0]));
        }
        return true;
    }

    private void log(long length) throws IOException {
        long rest = length;
        while (rest > 0) {
            byte[] some = in.readNBytes((int) Math.min(rest, HEADER << 10));
            if (some.length == 0) {
                throw new EOFException("the engine's stream ended inside a frame");
            }
            log.append(some);
            rest -= some.length;
        }
    }
}
