package dev.assay.benchmarks.cpu;

import java.util.Locale;

/** Who uses processor time when Assay judges. */
public enum Group {
    API,
    RUNNER,
    POSTGRES,
    REDIS,
    /** The engine: dockerd, containerd and the shims of the containers. */
    DOCKER,
    /** All that happens inside the sandboxes. */
    CONTAINERS;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
