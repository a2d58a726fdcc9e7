package dev.assay.standalone.console;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * The steps of a longer command, one line each: what is under way, then what is done and how long it took. On a
 * terminal the second line takes the place of the first.
 */
public final class Steps {
    private final PrintStream out;
    private final boolean terminal;
    private final InstantSource clock;

    public Steps(PrintStream out, boolean terminal, InstantSource clock) {
        this.out = out;
        this.terminal = terminal;
        this.clock = clock;
    }

    /** Steps on the given stream; lines are replaced only if the launcher says that standard output is a terminal. */
    public static Steps on(PrintStream out) {
        return new Steps(out, Boolean.getBoolean("assay.terminal"), InstantSource.system());
    }

    /** Does the work and returns what it returns; what it throws passes through, after the line is ended. */
    public <T> T run(String what, Supplier<T> work) {
        Instant begun = clock.instant();
        out.print(terminal ? "  … " + what : "  … " + what + "\n");
        out.flush();
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            String line = (done ? "  ✓ " : "  ✗ ") + what + "  " + seconds(Duration.between(begun, clock.instant()));
            out.println(terminal ? "\r\033[K" + line : line);
        }
    }

    public void run(String what, Runnable work) {
        run(what, () -> {
            work.run();
            return true;
        });
    }

    public void say(String line) {
        out.println(line);
    }

    private static String seconds(Duration took) {
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000.0);
    }
}
