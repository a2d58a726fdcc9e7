package dev.assay.runner.sandbox;

/** On this host, programs can not be kept apart in the way that was asked for. */
public final class IsolationRefused extends SandboxFault {
    private static final long serialVersionUID = 1;

    private final String reason;

    IsolationRefused(String reason) {
        super("programs can not be kept apart on this host: " + reason);
        this.reason = reason;
    }

    /** What does not work, in the supervisor's words. */
    public String reason() {
        return reason;
    }
}
