package dev.assay.question;

import java.util.Map;

/**
 * What one run of a program may use. Times are those of the reference language; another language's are its own, where it has
 * some, else these times a factor.
 *
 * @param cpuMs processor time in milliseconds, 50 to 30000
 * @param wallMs elapsed time in milliseconds, 100 to 60000, not below {@code cpuMs}
 * @param memoryMb memory in mebibytes, 16 to 1024
 * @param outputKb standard output in kibibytes, 1 to 16384: what a runner can hold in memory a few times, and a report of the sandbox carries
 * @param cpuMsOf processor time in milliseconds, 50 to 30000, by the id of a language that has times of its own
 */
public record Limits(int cpuMs, int wallMs, int memoryMb, int outputKb, Map<String, Integer> cpuMsOf) {
    public static final int LEAST_CPU_MS = 50;
    public static final int MOST_CPU_MS = 30_000;
    public static final Limits DEFAULT = new Limits(1000, 3000, 256, 256);

    public Limits {
        requireRange("cpu_ms", cpuMs, LEAST_CPU_MS, MOST_CPU_MS);
        requireRange("wall_ms", wallMs, 100, 60_000);
        requireRange("memory_mb", memoryMb, 16, 1024);
        requireRange("output_kb", outputKb, 1, 16_384);
        if (wallMs < cpuMs) {
            throw new IllegalArgumentException("wall_ms " + wallMs + " (expected: at least cpu_ms, " + cpuMs + ")");
        }
        cpuMsOf = Map.copyOf(cpuMsOf);
        cpuMsOf.forEach((language, own) -> requireRange("cpu_ms of " + language, own, LEAST_CPU_MS, MOST_CPU_MS));
    }

    /** Limits that are the same for all languages, but for their factors. */
    public Limits(int cpuMs, int wallMs, int memoryMb, int outputKb) {
        this(cpuMs, wallMs, memoryMb, outputKb, Map.of());
    }

    /**
     * What these times are multiplied with for a language; elapsed time grows as processor time does.
     *
     * @param otherwise for languages without times of their own
     */
    public double timeFactor(String language, double otherwise) {
        Integer own = cpuMsOf.get(language);
        return own == null ? otherwise : (double) own / cpuMs;
    }

    private static void requireRange(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + " " + value + " (expected: " + least + " to " + most + ")");
        }
    }
}
