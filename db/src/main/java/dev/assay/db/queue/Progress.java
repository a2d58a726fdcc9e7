package dev.assay.db.queue;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far judging has come. */
public sealed interface Progress {
    /** The text form of {@link Running}. */
    Pattern RUNNING = Pattern.compile("running (\\d{1,6}) (\\d{1,6})");

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
        Matcher running = RUNNING.matcher(text);
        if (running.matches()) {
            int done = Integer.parseInt(running.group(1));
            int total = Integer.parseInt(running.group(2));
            return done > total ? Optional.empty() : Optional.of(new Running(done, total));
        }
        return switch (text) {
            case "compiling" -> Optional.of(new Compiling());
            case "finished" -> Optional.of(new Finished());
            default -> Optional.empty();
        };
    }
}
