package dev.assay.language;

import java.util.List;
import java.util.Objects;

/** How a language turns its source into what is run. Times in milliseconds. */
public sealed interface CompileStep {
    /** Processor time of one compilation. */
    int cpuMs();

    /** Elapsed time of one compilation. */
    int wallMs();

    /** A step that takes place in sandboxes kept for compilers. */
    sealed interface Apart extends CompileStep {
        /** The command line: of the compiler, or of what starts a resident one. */
        List<String> command();

        /** In mebibytes. */
        int memoryMb();

        /** Processes and threads at a time. */
        int processes();
    }

    /**
     * A compiler that is started for each program.
     *
     * @param collect the folder whose files are what is run; empty if that is the source itself
     */
    record Command(List<String> command, String collect, int cpuMs, int wallMs, int memoryMb, int processes)
            implements Apart {
        public Command {
            command = List.copyOf(command);
            Objects.requireNonNull(collect, "collect");
            requireApart(command, memoryMb, processes);
            requireTimes(cpuMs, wallMs);
        }
    }

    /** A resident compiler, asked over its standard input as the supervisor's protocol says. */
    record Server(List<String> command, int cpuMs, int wallMs, int memoryMb, int processes) implements Apart {
        public Server {
            command = List.copyOf(command);
            requireApart(command, memoryMb, processes);
            requireTimes(cpuMs, wallMs);
        }
    }

    /**
     * The source is parsed where the program will run: by a copy of the interpreter that waits there.
     *
     * @param command does the same where none waits
     */
    record Check(List<String> command, int cpuMs, int wallMs) implements CompileStep {
        public Check {
            command = List.copyOf(command);
            Ranges.requireFilled("compile.command", command);
            requireTimes(cpuMs, wallMs);
        }
    }

    private static void requireTimes(int cpuMs, int wallMs) {
        Ranges.require("compile.cpu_ms", cpuMs, 1, 600_000);
        Ranges.require("compile.wall_ms", wallMs, 1, 600_000);
    }

    private static void requireApart(List<String> command, int memoryMb, int processes) {
        Ranges.requireFilled("compile.command", command);
        Ranges.require("compile.memory_mb", memoryMb, 16, 8192);
        Ranges.require("compile.processes", processes, 1, 4096);
    }
}
