package dev.assay.db.queue;

/** How far judging has come. */
public sealed interface Progress {
    /** A sandbox has the program and compiles it, or is about to run it. */
    record Compiling() implements Progress {}

    /**
     * Tests are being run.
     *
     * @param done tests that are through, 0 to {@code total}
     * @param total tests of the job
     */
    record Running(int done, int total) implements Progress {
        public Running {
            if (done < 0 || done > total) {
                throw new IllegalArgumentException(
                        "progress is " + done + " of " + total + " (expected: 0 to the number of tests)");
            }
        }
    }

    /** The row is final: read it. */
    record Finished() implements Progress {}
}
