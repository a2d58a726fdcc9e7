package dev.assay.db.judging;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The tests of an execution as one run of bytes: a format byte, the number of tests, and for each test its input and its
 * expectation, each as a length and as many bytes; length -1 stands for no expectation.
 */
public final class TestsBlob {
    private static final byte FORMAT = 1;
    private static final int ABSENT = -1;

    private TestsBlob() {}

    /** Keeps inputs and expectations; names, samples and groups are not kept. */
    public static byte[] write(List<JudgeTest> tests) {
        long size = 1 + Integer.BYTES;
        for (JudgeTest test : tests) {
            size += 2L * Integer.BYTES
                    + test.input().length
                    + test.expected().map(bytes -> bytes.length).orElse(0);
        }
        ByteBuffer blob = ByteBuffer.allocate(Math.toIntExact(size));
        blob.put(FORMAT).putInt(tests.size());
        for (JudgeTest test : tests) {
            blob.putInt(test.input().length).put(test.input());
            test.expected().ifPresentOrElse(bytes -> blob.putInt(bytes.length).put(bytes), () -> blob.putInt(ABSENT));
        }
        return blob.array();
    }

    /** Reads what {@link #write} wrote; the tests are named by their index and are all samples. */
    public static List<JudgeTest> read(byte[] bytes) {
        try {
            return read(ByteBuffer.wrap(bytes));
        } catch (BufferUnderflowException e) {
            throw new IllegalArgumentException("tests of " + bytes.length + " bytes are cut off", e);
        }
    }

    private static List<JudgeTest> read(ByteBuffer blob) {
        byte format = blob.get();
        if (format != FORMAT) {
            throw new IllegalArgumentException("tests have format " + format + " (expected: " + FORMAT + ")");
        }
        int count = blob.getInt();
        List<JudgeTest> tests = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            byte[] input = piece(blob, blob.getInt());
            int length = blob.getInt();
            Optional<byte[]> expected = length == ABSENT ? Optional.empty() : Optional.of(piece(blob, length));
            tests.add(new JudgeTest(i, Integer.toString(i), true, input, expected));
        }
        return tests;
    }

    private static byte[] piece(ByteBuffer blob, int length) {
        byte[] piece = new byte[length];
        blob.get(piece);
        return piece;
    }
}
