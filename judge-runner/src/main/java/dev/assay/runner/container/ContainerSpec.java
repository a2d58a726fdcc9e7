package dev.assay.runner.container;

import java.util.OptionalInt;

/**
 * What differs from one sandbox container to the next; the confinement is the same for all.
 *
 * @param image name of a local image
 * @param memoryBytes memory limit, with no swap beyond it
 * @param pids processes and threads, the supervisor's own included
 * @param core the one core it may run on; empty for any
 * @param owner labels it gets
 */
public record ContainerSpec(String image, long memoryBytes, long pids, OptionalInt core, Owner owner) {
    /** The smallest memory limit the engine accepts. */
    private static final long LEAST_MEMORY = 6L << 20;

    public ContainerSpec {
        if (image.isBlank()) {
            throw new IllegalArgumentException("image '' (expected: a name)");
        }
        if (memoryBytes < LEAST_MEMORY) {
            throw new IllegalArgumentException(
                    "memory of %d bytes (expected: >= %d)".formatted(memoryBytes, LEAST_MEMORY));
        }
        if (pids < 2) {
            throw new IllegalArgumentException("%d pids (expected: >= 2)".formatted(pids));
        }
    }

    /**
     * Who made a container, so that it can be told from others' and found when its maker is gone.
     *
     * @param installation of Assay, shared by its runners
     * @param runner one process
     */
    public record Owner(String installation, String runner) {
        public Owner {
            if (installation.isBlank() || runner.isBlank()) {
                throw new IllegalArgumentException(
                        "installation '%s', runner '%s' (expected: names)".formatted(installation, runner));
            }
        }
    }
}
