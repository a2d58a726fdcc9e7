package dev.assay.runner.protocol;

import java.util.List;

/** What the runs of a job execute. */
public sealed interface Program {
    /**
     * A fresh process for each run.
     *
     * @param argv the program's absolute path in the image, then its arguments
     * @param environment {@code NAME=value}, all of it
     */
    record Executed(List<String> argv, List<String> environment) implements Program {
        public Executed {
            argv = List.copyOf(argv);
            environment = List.copyOf(environment);
            if (argv.isEmpty() || !argv.getFirst().startsWith("/")) {
                throw new IllegalArgumentException("argv %s (expected: an absolute path first)".formatted(argv));
            }
        }
    }

    /** For each run a copy of the sandbox's resident interpreter. */
    record Forked() implements Program {}

    /** The sandbox's resident compiler, which is asked. */
    record Asked() implements Program {}
}
