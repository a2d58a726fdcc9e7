package dev.assay.authoring.proof;

import dev.assay.verdict.Verdict;
import java.util.Objects;

/**
 * What a solution came to on one test.
 *
 * @param test its id
 * @param cpuMs processor time in milliseconds
 * @param wallMs elapsed time in milliseconds
 * @param killed whether it was killed at a limit, and so might have taken more
 * @param said why it was not accepted, in words; empty if it was
 */
public record TestRun(String test, Verdict verdict, int cpuMs, int wallMs, boolean killed, String said) {
    public TestRun {
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(said, "said");
    }

    public boolean accepted() {
        return verdict == Verdict.AC;
    }
}
