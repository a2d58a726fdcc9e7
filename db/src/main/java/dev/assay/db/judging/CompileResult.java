package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

/**
 * What the compiler said.
 *
 * @param ok true when there is something to run, also for languages without a compile step
 * @param output the compiler's messages, possibly shortened; characters a text column cannot hold are replaced
 * @param cpuMs CPU time of the compile step in milliseconds, 0 when there was none
 */
public record CompileResult(boolean ok, String output, int cpuMs) {
    public CompileResult {
        requireNonNull(output, "output");
        if (cpuMs < 0) {
            throw new IllegalArgumentException("compile cpuMs is " + cpuMs + " (expected: >= 0)");
        }
    }

    /** Nothing had to be compiled. */
    public static CompileResult none() {
        return new CompileResult(true, "", 0);
    }
}
