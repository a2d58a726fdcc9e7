package dev.assay.benchmarks.bare;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The smallest program there is: a static x86-64 executable that exits with 0, made without a compiler. */
public final class NoOp {
    private static final long ADDRESS = 0x400000;
    private static final int HEADERS = 64 + 56;
    /** mov eax, 60 (exit); xor edi, edi; syscall */
    private static final byte[] CODE = {(byte) 0xb8, 60, 0, 0, 0, 0x31, (byte) 0xff, 0x0f, 0x05};

    private NoOp() {}

    public static byte[] program() {
        int size = HEADERS + CODE.length;
        ByteBuffer file = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        // The file's header: 64 bits, little endian, executable, x86-64, one program header behind it.
        file.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1}).position(16);
        file.putShort((short) 2).putShort((short) 62).putInt(1).putLong(ADDRESS + HEADERS);
        file.putLong(64).putLong(0).putInt(0);
        file.putShort((short) 64).putShort((short) 56).putShort((short) 1);
        file.position(64);
        // What is loaded: all of it, readable and executable.
        file.putInt(1).putInt(5).putLong(0).putLong(ADDRESS).putLong(ADDRESS);
        file.putLong(size).putLong(size).putLong(4096);
        return file.put(CODE).array();
    }
}
