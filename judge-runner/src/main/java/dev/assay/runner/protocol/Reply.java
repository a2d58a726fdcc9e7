package dev.assay.runner.protocol;

import java.util.List;
import java.util.Optional;

/** What the supervisor says to the runner. */
public sealed interface Reply {
    /** A limit that is absent or that the supervisor could not read. */
    long UNLIMITED = -1;

    /** What happened to the process. */
    enum Outcome {
        EXITED(0),
        SIGNALED(1),
        CPU_LIMIT(2),
        WALL_LIMIT(3),
        MEMORY_LIMIT(4),
        OUTPUT_LIMIT(5);

        private final int code;

        Outcome(int code) {
            this.code = code;
        }

        /** The number it has on the wire. */
        int code() {
            return code;
        }

        static Outcome of(int code) throws ProtocolException {
            for (Outcome outcome : values()) {
                if (outcome.code == code) {
                    return outcome;
                }
            }
            throw new ProtocolException("outcome %d (expected: 0 to 5)".formatted(code));
        }
    }

    /**
     * Once, when the supervisor has proven that it can keep programs apart as it was asked to, or that it can not.
     *
     * @param protocol version of the protocol
     * @param cgroup version of the control groups, 1 or 2
     * @param memoryBytes limit the container has, or {@link #UNLIMITED}
     * @param pids limit the container has, or {@link #UNLIMITED}
     * @param isolation what it was asked for; empty when that does not work
     * @param reason why it does not; empty when it does
     */
    record Ready(int protocol, int cgroup, long memoryBytes, long pids, Optional<Isolation> isolation, String reason)
            implements Reply {}

    /** The resident that was asked for is ready. */
    record Warmed() implements Reply {}

    /**
     * What happened in one run.
     *
     * @param index of the run
     * @param exitCode of the program, 0 unless {@link Outcome#EXITED}
     * @param signal that ended it, 0 unless {@link Outcome#SIGNALED}
     * @param cpuMicros user and system time of everything in the jail
     * @param wallMicros from the program's start to its end
     * @param peakMemoryBytes largest sampled sum over the jail's processes
     * @param checkMicros processor time of a check that went before the run and is not part of the other figures
     * @param stdout cut at its limit
     * @param stderr cut at its limit
     * @param collected the files of the job's collect folder, names relative to it
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
    record Report(
            int index,
            Outcome outcome,
            int exitCode,
            int signal,
            long cpuMicros,
            long wallMicros,
            long peakMemoryBytes,
            long checkMicros,
            Flags flags,
            byte[] stdout,
            byte[] stderr,
            List<WorkFile> collected)
            implements Reply {
        public Report {
            collected = List.copyOf(collected);
        }
    }

    /**
     * What else a report says.
     *
     * @param notRun it ended with the check, and the report is about that
     */
    record Flags(
            boolean stdoutTruncated,
            boolean stderrTruncated,
            boolean oomEvent,
            boolean collectOverflow,
            boolean notRun) {}

    /**
     * After the last run of a job.
     *
     * @param clean no process, mount or descriptor is left
     * @param found what was left; empty when clean
     */
    record JobDone(boolean clean, String found) implements Reply {}

    /** The supervisor failed and ends. */
    record Fault(String message) implements Reply {}
}
