package dev.assay.standalone.judge;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the API says of a finished execution.
 *
 * @param verdict empty if no test had an expected output
 */
record ExecutionReport(Optional<Verdict> verdict, String compileOutput, List<TestReport> tests) {
    /** One test; times in milliseconds, memory in KiB. */
    record TestReport(Optional<Verdict> verdict, boolean skipped, long cpuMs, long wallMs, long memoryKb) {}

    ExecutionReport {
        tests = List.copyOf(tests);
    }

    /** @throws IllegalArgumentException if it is not what the interface documents */
    static ExecutionReport of(JsonNode execution) {
        List<TestReport> tests = new ArrayList<>();
        for (JsonNode test : execution.path("tests")) {
            tests.add(new TestReport(
                    verdict(test),
                    test.path("skipped").asBoolean(false),
                    test.path("cpu_ms").asLong(),
                    test.path("wall_ms").asLong(),
                    test.path("memory_kb").asLong()));
        }
        return new ExecutionReport(
                verdict(execution), execution.path("compile").path("output").asText(""), tests);
    }

    private static Optional<Verdict> verdict(JsonNode of) {
        JsonNode verdict = of.path("verdict");
        return verdict.isTextual() ? Optional.of(Verdict.valueOf(verdict.asText())) : Optional.empty();
    }
}
