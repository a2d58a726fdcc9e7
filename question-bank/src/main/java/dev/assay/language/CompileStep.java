package dev.assay.language;

import java.util.List;
import java.util.Objects;

/**
 * How a language turns its source into what is run.
 *
 * @param command the compiler's command line
 * @param collect the folder whose files are kept for the run; empty if the source itself is run
 * @param cpuMs processor time in milliseconds
 * @param wallMs elapsed time in milliseconds
 * @param memoryMb memory in mebibytes
 * @param processes processes and threads at a time
 */
public record CompileStep(List<String> command, String collect, int cpuMs, int wallMs, int memoryMb, int processes) {
    public CompileStep {
        command = List.copyOf(command);
        Objects.requireNonNull(collect, "collect");
        Ranges.requireFilled("compile.command", command);
        Ranges.require("compile.cpu_ms", cpuMs, 1, 600_000);
        Ranges.require("compile.wall_ms", wallMs, 1, 600_000);
        Ranges.require("compile.memory_mb", memoryMb, 16, 8192);
        Ranges.require("compile.processes", processes, 1, 4096);
    }
}
