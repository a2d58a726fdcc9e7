package dev.assay.benchmarks.load;

import java.util.List;

/** One submission: a source and inputs that were never judged before. */
public record Task(BenchLanguage language, Workload workload, String source, List<Case> cases) {
    public Task {
        cases = List.copyOf(cases);
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("no case (expected: at least one)");
        }
    }

    /** One test. */
    public record Case(String input, String expected) {}
}
