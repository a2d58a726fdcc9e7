package dev.assay.importing.kattis;

import dev.assay.importing.ForeignPackage;
import dev.assay.importing.ForeignYaml;
import dev.assay.importing.ImportReport;
import dev.assay.importing.RefusedPackage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Limits in seconds and mebibytes as limits in milliseconds, mebibytes and kibibytes. What is said is kept exactly or refused. */
final class KattisLimits {
    private static final int MOST_CPU_MS = 30_000;
    private static final int MOST_WALL_MS = 60_000;
    private static final int MOST_MEMORY_MB = 1024;
    private static final int MOST_OUTPUT_MB = 16;

    private KattisLimits() {}

    /** The value of {@code limits}; null if the package says nothing of them. */
    static Map<String, Object> of(ForeignPackage files, ForeignYaml problem, ImportReport report)
            throws RefusedPackage {
        ForeignYaml given = problem.mapping("limits");
        Map<String, Object> limits = new LinkedHashMap<>();
        Optional<Double> seconds = seconds(files, given);
        if (seconds.isPresent()) {
            int cpu = whole("time limit", seconds.get() * 1000, 50, MOST_CPU_MS);
            limits.put("cpu_ms", cpu);
            limits.put("wall_ms", Math.clamp(3L * cpu, 100, MOST_WALL_MS));
            report.mapped("time limit", cpu + " ms");
        } else {
            report.approximated("time limit", "the bank's, as the package has none: calibrate it");
        }
        Optional<Double> memory = given.number("memory");
        if (memory.isPresent()) {
            limits.put("memory_mb", whole("limits.memory", memory.get(), 16, MOST_MEMORY_MB));
            report.mapped("limits.memory", limits.get("memory_mb") + " MiB");
        }
        Optional<Double> output = given.number("output");
        if (output.isPresent()) {
            limits.put("output_kb", whole("limits.output", output.get(), 1, MOST_OUTPUT_MB) * 1024);
            report.mapped("limits.output", limits.get("output_kb") + " KiB");
        }
        for (String key : given.values().keySet()) {
            if (!List.of("time_limit", "memory", "output").contains(key)) {
                report.dropped("limits." + key, "is the judge's own");
            }
        }
        return limits.isEmpty() ? null : limits;
    }

    private static Optional<Double> seconds(ForeignPackage files, ForeignYaml given) throws RefusedPackage {
        Optional<Double> said = given.number("time_limit");
        if (said.isPresent() || !files.has(".timelimit")) {
            return said;
        }
        return ForeignYaml.parse(
                        ".timelimit", "seconds: " + files.text(".timelimit").strip())
                .number("seconds");
    }

    private static int whole(String what, double value, int least, int most) throws RefusedPackage {
        if (value < least || value > most) {
            throw new RefusedPackage(
                    "problem.yaml", what + " is " + value + " (expected: " + least + " to " + most + ")");
        }
        return (int) Math.round(value);
    }
}
