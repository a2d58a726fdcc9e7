package dev.assay.runner.protocol;

import java.io.IOException;

/** A frame that is malformed, over-long or of an unknown kind: a fault of the sandbox, never something a candidate is judged by. */
public final class ProtocolException extends IOException {
    private static final long serialVersionUID = 1;

    public ProtocolException(String message) {
        super(message);
    }
}
