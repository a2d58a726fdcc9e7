package dev.assay.runner.judging;

import dev.assay.runner.protocol.Reply;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reports for tests, built from one that says that all went well. */
record Reports(
        Reply.Outcome outcome, int code, long cpuMicros, long peakBytes, boolean oom, String stdout, String stderr) {
    static Reports fine() {
        return new Reports(Reply.Outcome.EXITED, 0, 1000, 1 << 20, false, "7\n", "");
    }

    Reports outcome(Reply.Outcome value) {
        return new Reports(value, code, cpuMicros, peakBytes, oom, stdout, stderr);
    }

    /** Exit code or signal. */
    Reports code(int value) {
        return new Reports(outcome, value, cpuMicros, peakBytes, oom, stdout, stderr);
    }

    Reports cpuMicros(long value) {
        return new Reports(outcome, code, value, peakBytes, oom, stdout, stderr);
    }

    Reports peakMb(long value) {
        return new Reports(outcome, code, cpuMicros, value << 20, oom, stdout, stderr);
    }

    Reports oomEvent() {
        return new Reports(outcome, code, cpuMicros, peakBytes, true, stdout, stderr);
    }

    Reports stdout(String value) {
        return new Reports(outcome, code, cpuMicros, peakBytes, oom, value, stderr);
    }

    Reports stderr(String value) {
        return new Reports(outcome, code, cpuMicros, peakBytes, oom, stdout, value);
    }

    Reply.Report report() {
        return new Reply.Report(
                0,
                outcome,
                outcome == Reply.Outcome.EXITED ? code : 0,
                outcome == Reply.Outcome.SIGNALED ? code : 0,
                cpuMicros,
                cpuMicros,
                peakBytes,
                0,
                new Reply.Flags(false, false, oom, false, false),
                stdout.getBytes(StandardCharsets.UTF_8),
                stderr.getBytes(StandardCharsets.UTF_8),
                List.of());
    }
}
