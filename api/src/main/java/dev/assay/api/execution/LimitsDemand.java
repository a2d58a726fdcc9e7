package dev.assay.api.execution;

import dev.assay.api.problem.Violations;
import dev.assay.question.Limits;

/** From the limits a client asks for to limits the sandbox can keep. */
final class LimitsDemand {
    private static final int LONGEST_WALL_MS = 60_000;

    /** Without a wall limit of its own, a program may take this many times its CPU limit. */
    private static final int WALL_PER_CPU = 3;

    private LimitsDemand() {}

    /** Notes every limit outside its range, and then answers the defaults. */
    static Limits read(ExecutionRequest.LimitsRequest wanted, Violations violations) {
        if (wanted == null) {
            return Limits.DEFAULT;
        }
        Violations found = new Violations();
        int cpu = found.inRange(wanted.cpuMs(), Limits.DEFAULT.cpuMs(), 50, 30_000, "/limits/cpu_ms");
        int wallByDefault = Math.clamp((long) WALL_PER_CPU * cpu, Limits.DEFAULT.wallMs(), LONGEST_WALL_MS);
        int wall = found.inRange(wanted.wallMs(), wallByDefault, 100, LONGEST_WALL_MS, "/limits/wall_ms");
        int memory = found.inRange(wanted.memoryMb(), Limits.DEFAULT.memoryMb(), 16, 1024, "/limits/memory_mb");
        int output = found.inRange(wanted.outputKb(), Limits.DEFAULT.outputKb(), 1, 16_384, "/limits/output_kb");
        found.require(
                wall >= cpu,
                "/limits/wall_ms",
                "out-of-range",
                "/limits/wall_ms is " + wall + " (expected: at least cpu_ms, " + cpu + ")");
        violations.addAll(found);
        return found.isEmpty() ? new Limits(cpu, wall, memory, output) : Limits.DEFAULT;
    }
}
