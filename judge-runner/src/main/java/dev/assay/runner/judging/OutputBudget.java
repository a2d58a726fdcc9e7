package dev.assay.runner.judging;

import dev.assay.db.judging.CallResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** How much of a job's outputs is kept for reading, after they were compared: so much of each, and so much of all together. For any thread. */
public final class OutputBudget {
    private static final int MOST_EACH = 256 << 10;
    private static final int MOST_TOGETHER = 8 << 20;

    private int left = MOST_TOGETHER;

    /** The beginning of an output, as much of it as is kept. */
    public synchronized byte[] keep(byte[] output) {
        int length = Math.min(output.length, Math.min(MOST_EACH, left));
        left -= length;
        return length == output.length ? output : Arrays.copyOf(output, length);
    }

    /** The same of a returned value. A problem is short, and kept. */
    public CallResult keep(CallResult call) {
        return switch (call) {
            case CallResult.Unusable problem -> problem;
            case CallResult.Returned(String json, boolean _) -> {
                byte[] whole = json.getBytes(StandardCharsets.UTF_8);
                byte[] kept = keep(whole);
                yield kept.length == whole.length
                        ? call
                        : new CallResult.Returned(new String(kept, StandardCharsets.UTF_8), true);
            }
        };
    }
}
