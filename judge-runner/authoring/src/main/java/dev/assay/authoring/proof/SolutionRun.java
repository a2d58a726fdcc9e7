package dev.assay.authoring.proof;

import dev.assay.bank.solution.Solution;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a solution came to.
 *
 * @param limitMs processor time it was held to, in milliseconds
 * @param compileError what the compiler said; empty if it compiled
 * @param tests those that were run, in judging order
 */
public record SolutionRun(Solution solution, int limitMs, Optional<String> compileError, List<TestRun> tests) {
    public SolutionRun {
        Objects.requireNonNull(solution, "solution");
        Objects.requireNonNull(compileError, "compileError");
        tests = List.copyOf(tests);
    }

    /** The largest processor time of a test that ended by itself, in milliseconds; 0 if there is none. */
    public int slowestMs() {
        return tests.stream()
                .filter(run -> !run.killed())
                .mapToInt(TestRun::cpuMs)
                .max()
                .orElse(0);
    }
}
