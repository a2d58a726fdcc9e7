package dev.assay.runner.protocol;

/**
 * What one job may use; the same for each of its runs.
 *
 * @param memoryBytes largest sum over the jail's processes
 * @param processes processes and threads
 * @param fileSizeBytes largest file
 * @param workBytes size of the jail's file system
 * @param workInodes files in it
 * @param openFiles descriptors of a process
 * @param stackBytes 0 = unlimited
 * @param stdoutBytes more ends the program with {@link Reply.Outcome#OUTPUT_LIMIT}
 * @param stderrBytes more is thrown away
 */
public record JobLimits(
        long memoryBytes,
        int processes,
        long fileSizeBytes,
        long workBytes,
        int workInodes,
        int openFiles,
        long stackBytes,
        long stdoutBytes,
        long stderrBytes) {
    public JobLimits {
        notNegative("memoryBytes", memoryBytes);
        notNegative("processes", processes);
        notNegative("fileSizeBytes", fileSizeBytes);
        notNegative("workBytes", workBytes);
        notNegative("workInodes", workInodes);
        notNegative("openFiles", openFiles);
        notNegative("stackBytes", stackBytes);
        notNegative("stdoutBytes", stdoutBytes);
        notNegative("stderrBytes", stderrBytes);
    }

    private static void notNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("%s %d (expected: >= 0)".formatted(name, value));
        }
    }
}
