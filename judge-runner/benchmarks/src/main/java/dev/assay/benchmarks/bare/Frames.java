package dev.assay.benchmarks.bare;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** The driver's frames: a length, then strings, each with its length. */
final class Frames {
    private Frames() {}

    static void write(DataOutputStream out, List<byte[]> strings) throws IOException {
        out.writeInt(strings.stream()
                .mapToInt(string -> Integer.BYTES + string.length)
                .sum());
        for (byte[] string : strings) {
            out.writeInt(string.length);
            out.write(string);
        }
        out.flush();
    }

    static List<byte[]> read(DataInputStream in) throws IOException {
        byte[] body = new byte[in.readInt()];
        in.readFully(body);
        ByteBuffer rest = ByteBuffer.wrap(body);
        List<byte[]> strings = new ArrayList<>();
        while (rest.hasRemaining()) {
            byte[] string = new byte[rest.getInt()];
            rest.get(string);
            strings.add(string);
        }
        return strings;
    }
}
