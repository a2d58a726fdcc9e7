package dev.assay.question;

/**
 * What one run of a program may use.
 *
 * @param cpuMs processor time in milliseconds, 50 to 30000
 * @param wallMs elapsed time in milliseconds, 100 to 60000, not below {@code cpuMs}
 * @param memoryMb memory in mebibytes, 16 to 1024
 * @param outputKb standard output in kibibytes, 1 to 16384: what a runner can hold in memory a few times, and a report of the sandbox carries
 */
public record Limits(int cpuMs, int wallMs, int memoryMb, int outputKb) {
    public static final Limits DEFAULT = new Limits(1000, 3000, 256, 256);

    public Limits {
        requireRange("cpu_ms", cpuMs, 50, 30_000);
        requireRange("wall_ms", wallMs, 100, 60_000);
        requireRange("memory_mb", memoryMb, 16, 1024);
        requireRange("output_kb", outputKb, 1, 16_384);
        if (wallMs < cpuMs) {
            throw new IllegalArgumentException("wall_ms " + wallMs + " (expected: at least cpu_ms, " + cpuMs + ")");
        }
    }

    private static void requireRange(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " " + value + " (expected: " + least + " to " + most + ")");
        }
    }
}
