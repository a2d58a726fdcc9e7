package dev.assay.runner.judging;

import dev.assay.runner.protocol.Reply;

/** How a process ended. What that is worth is the verdict's business. */
public sealed interface ExecutionOutcome {
    /** By itself. */
    record Exited(int code) implements ExecutionOutcome {}

    /** By a signal it did not survive. */
    record Signaled(int number) implements ExecutionOutcome {
        /** The signal's name, as in {@code SIGSEGV}. */
        public String name() {
            return Signals.name(number);
        }
    }

    /** Killed for its processor time. */
    record CpuLimit() implements ExecutionOutcome {}

    /** Killed for the time that passed. */
    record WallLimit() implements ExecutionOutcome {}

    /** Killed for its memory. */
    record MemoryLimit() implements ExecutionOutcome {}

    /** Killed for what it wrote. */
    record OutputLimit() implements ExecutionOutcome {}

    /** What the report says. An out-of-memory event is the memory limit, whatever the process then died of. */
    static ExecutionOutcome of(Reply.Report report) {
        if (report.flags().oomEvent() && report.outcome() != Reply.Outcome.OUTPUT_LIMIT) {
            return new MemoryLimit();
        }
        return switch (report.outcome()) {
            case EXITED -> new Exited(report.exitCode());
            case SIGNALED -> new Signaled(report.signal());
            case CPU_LIMIT -> new CpuLimit();
            case WALL_LIMIT -> new WallLimit();
            case MEMORY_LIMIT -> new MemoryLimit();
            case OUTPUT_LIMIT -> new OutputLimit();
        };
    }
}
