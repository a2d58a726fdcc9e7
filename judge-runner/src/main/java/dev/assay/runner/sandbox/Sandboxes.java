package dev.assay.runner.sandbox;

import java.io.IOException;

/** Makes sandboxes. */
@FunctionalInterface
public interface Sandboxes {
    /**
     * A new one that is ready and has the limits it must have; blocks for as long as that takes.
     *
     * @throws IOException when there is none to be had; nothing is then left behind
     */
    Sandbox open(SandboxKind kind) throws IOException;
}
