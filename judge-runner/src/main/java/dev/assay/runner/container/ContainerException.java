package dev.assay.runner.container;

import java.io.IOException;

/** The engine refused something, could not be reached, or said what it should not. The message names the operation. */
public final class ContainerException extends IOException {
    private static final long serialVersionUID = 1;

    public ContainerException(String message) {
        super(message);
    }

    public ContainerException(String message, Throwable cause) {
        super(message, cause);
    }
}
