package dev.assay.runner.pool;

import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxKind;
import java.io.IOException;

/** Lends sandboxes to one judgement, which may be broken off: then those lent are killed, and no more are. */
@FunctionalInterface
public interface Lender {
    /** A sandbox until closed. */
    interface Loan extends AutoCloseable {
        Sandbox sandbox();

        @Override
        void close();
    }

    /**
     * A sandbox of that kind, until the loan is closed.
     *
     * @throws IOException when none could be had, or judging was broken off
     */
    Loan lend(SandboxKind kind) throws IOException, InterruptedException;
}
