package dev.assay.runner.protocol;

import java.util.List;
import java.util.Optional;

/** What the runner says to the supervisor. */
public sealed interface Command {
    /**
     * What to run, for all runs until {@link End}.
     *
     * @param argv the program's absolute path in the image, then its arguments
     * @param environment {@code NAME=value}
     * @param files put into the work folder before each run
     * @param collect folder below the work folder whose files the report brings back
     * @param collectBytes more than this brings none back; 0 to what a frame can hold
     */
    record Job(
            List<String> argv,
            List<String> environment,
            List<WorkFile> files,
            JobLimits limits,
            Optional<String> collect,
            long collectBytes)
            implements Command {
        public Job {
            argv = List.copyOf(argv);
            environment = List.copyOf(environment);
            files = List.copyOf(files);
            if (argv.isEmpty() || !argv.getFirst().startsWith("/")) {
                throw new IllegalArgumentException("argv %s (expected: an absolute path first)".formatted(argv));
            }
            if (collect.isPresent() && !WorkFile.isValidName(collect.get())) {
                throw new IllegalArgumentException("collect '%s' (expected: a relative path)".formatted(collect.get()));
            }
            if (collectBytes < 0) {
                throw new IllegalArgumentException("collectBytes %d (expected: >= 0)".formatted(collectBytes));
            }
        }
    }

    /**
     * One test.
     *
     * @param index 0 or more, comes back in the report
     * @param cpuMicros the program is killed beyond it
     * @param wallMicros the program is killed beyond it
     * @param stdin not to be changed after it was handed over
     */
    @SuppressWarnings("ArrayRecordComponent") // bytes are handed on, never compared
    record Run(int index, long cpuMicros, long wallMicros, byte[] stdin) implements Command {
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
