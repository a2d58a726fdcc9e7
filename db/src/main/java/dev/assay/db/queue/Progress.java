package dev.assay.db.queue;

import java.util.Optional;

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

    /** One word or three, as it is sent. */
    default String toText() {
        return switch (this) {
            case Compiling compiling -> "compiling";
            case Running running -> "running " + running.done() + " " + running.total();
            case Finished finished -> "finished";
        };
    }

    /** Reads what {@link #toText} writes; empty for anything else, which is then no hint. */
    static Optional<Progress> fromText(String text) {
        String[] words = text.split(" ", -1);
        try {
            return switch (words[0]) {
                case "compiling" -> Optional.of(new Compiling());
                case "running" -> Optional.of(new Running(Integer.parseInt(words[1]), Integer.parseInt(words[2])));
                case "finished" -> Optional.of(new Finished());
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            return Optional.empty();
        }
    }
}
