package dev.assay.authoring;

import dev.assay.authoring.proof.Proof;
import dev.assay.bank.Diagnostic;
import dev.assay.bank.finding.Severity;
import java.io.PrintStream;

/** Progress for people: a bar in one line on a terminal, else a line for each question. */
final class ShownProgress implements Progress, AutoCloseable {
    private static final int WIDTH = 40;
    private static final String START_OF_LINE = "\r\033[K";

    private final PrintStream stream;
    private final boolean terminal;
    private int runs;
    private int done;
    private String last = "";

    ShownProgress(PrintStream stream, boolean terminal) {
        this.stream = stream;
        this.terminal = terminal;
    }

    /** Draws a bar only if the launcher says that the stream is a terminal. */
    static ShownProgress on(PrintStream stream) {
        return new ShownProgress(stream, Boolean.getBoolean("assay.terminal"));
    }

    @Override
    public synchronized void begins(int questions, int expected) {
        runs += expected;
        if (!terminal) {
            stream.println("judging " + expected + " solutions of " + questions + " questions");
        }
    }

    @Override
    public synchronized void judged() {
        done++;
        draw();
    }

    @Override
    public synchronized void proven(String slug, Proof proof) {
        last = slug;
        if (!terminal) {
            long errors = proof.findings().stream()
                    .map(Diagnostic::severity)
                    .filter(Severity.ERROR::equals)
                    .count();
            stream.println("  " + slug + (errors == 0 ? "" : ": " + errors + " errors"));
        }
        draw();
    }

    private void draw() {
        if (terminal) {
            int full = runs == 0 ? WIDTH : WIDTH * done / runs;
            stream.print(START_OF_LINE + "[" + "#".repeat(full) + "-".repeat(WIDTH - full) + "] " + done + "/" + runs
                    + " " + last);
            stream.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (terminal && runs > 0) {
            stream.print(START_OF_LINE);
            stream.flush();
        }
    }
}
