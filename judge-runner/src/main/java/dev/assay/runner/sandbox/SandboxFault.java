package dev.assay.runner.sandbox;

import java.io.IOException;

/** A sandbox did not do its work: our failure, never the candidate's. The message says what was expected of it. */
public sealed class SandboxFault extends IOException permits IsolationRefused {
    private static final long serialVersionUID = 1;

    public SandboxFault(String message) {
        super(message);
    }

    public SandboxFault(String message, Throwable cause) {
        super(message, cause);
    }
}
