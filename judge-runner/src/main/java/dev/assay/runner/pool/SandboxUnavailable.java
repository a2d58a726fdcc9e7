package dev.assay.runner.pool;

import java.io.IOException;

/** There is no sandbox to be had now: nothing was tried with any program, and later may be better. */
public final class SandboxUnavailable extends IOException {
    private static final long serialVersionUID = 1;

    public SandboxUnavailable(String message) {
        super(message);
    }

    public SandboxUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
