package dev.assay.runner.judging;

import dev.assay.runner.protocol.Reply;

/**
 * What a process used.
 *
 * @param cpuMicros user and system time
 * @param wallMicros from start to end
 * @param peakBytes memory
 */
public record Usage(long cpuMicros, long wallMicros, long peakBytes) {
    /** As reported. */
    public static Usage of(Reply.Report report) {
        return new Usage(report.cpuMicros(), report.wallMicros(), report.peakMemoryBytes());
    }

    /** Rounded up, so that nothing that ran took no time. */
    public int cpuMs() {
        return ceilingMs(cpuMicros);
    }

    /** Rounded up, so that nothing that ran took no time. */
    public int wallMs() {
        return ceilingMs(wallMicros);
    }

    public int memoryKb() {
        return (int) Math.min(Integer.MAX_VALUE, peakBytes / 1024);
    }

    private static int ceilingMs(long micros) {
        return (int) Math.min(Integer.MAX_VALUE, Math.ceilDiv(micros, 1000));
    }
}
