package dev.assay.runner.protocol;

import java.util.List;
import java.util.Optional;

/** What the runner says to the supervisor. */
public sealed interface Command {
    /**
     * Has a resident ready from now on. Once, and before the first job.
     *
     * @param kind what the resident is
     * @param jobs it serves before another one takes its place; 0: any number
     * @param command the one that starts it
     * @param limits of a compiler; of an interpreter only that of the stack, as its copies have those of their jobs
     */
    record Warm(Kind kind, int jobs, Program.Executed command, JobLimits limits) implements Command {
        /** The two kinds of residents. */
        public enum Kind {
            FORK,
            SERVER
        }

        public Warm {
            if (jobs < 0) {
                throw new IllegalArgumentException("jobs %d (expected: >= 0)".formatted(jobs));
            }
        }
    }

    /**
     * What to run, for all runs until {@link End}.
     *
     * @param files put into the work folder before each run
     * @param collect folder below the work folder whose files the report brings back
     * @param collectBytes more than this brings none back; 0 to what a frame can hold
     */
    record Job(Program program, List<WorkFile> files, JobLimits limits, Optional<String> collect, long collectBytes)
            implements Command {
        public Job {
            files = List.copyOf(files);
            if (collect.isPresent() && !WorkFile.isValidName(collect.get())) {
                throw new IllegalArgumentException("collect '%s' (expected: a relative path)".formatted(collect.get()));
            }
            if (collectBytes < 0) {
                throw new IllegalArgumentException("collectBytes %d (expected: >= 0)".formatted(collectBytes));
            }
        }
    }

    /**
     * One test, one look at the program's syntax, or both.
     *
     * @param index 0 or more, comes back in the report
     * @param cpuMicros the program is killed beyond it
     * @param wallMicros the program is killed beyond it
     * @param stdin not to be changed after it was handed over
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
    record Run(int index, Mode mode, long cpuMicros, long wallMicros, byte[] stdin) implements Command {
        /** What is done with the program; only forked interpreters know more than to run it. */
        public enum Mode {
            RUN(0),
            CHECK(1),
            CHECK_AND_RUN(2);

            private final int code;

            Mode(int code) {
                this.code = code;
            }

            /** The number it has on the wire. */
            int code() {
                return code;
            }

            static Mode of(int code) throws ProtocolException {
                return switch (code) {
                    case 0 -> RUN;
                    case 1 -> CHECK;
                    case 2 -> CHECK_AND_RUN;
                    default -> throw new ProtocolException("mode %d (expected: 0 to 2)".formatted(code));
                };
            }
        }

        public Run {
            if (index < 0 || cpuMicros < 0 || wallMicros < 0) {
                throw new IllegalArgumentException(
                        "run %d, cpu %d µs, wall %d µs (expected: each >= 0)".formatted(index, cpuMicros, wallMicros));
            }
        }
    }

    /** No more runs of this job. */
    record End() implements Command {}
}
