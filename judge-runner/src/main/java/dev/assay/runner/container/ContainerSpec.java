package dev.assay.runner.container;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What differs from one sandbox container to the next; the confinement is the same for all of a sort.
 *
 * @param image name of a local image
 * @param memoryBytes memory limit, with no swap beyond it
 * @param pids processes and threads, the supervisor's own included
 * @param core the one core it may run on; empty for any
 * @param owner labels it gets
 * @param alone there if programs run in the container itself; empty if each has a jail in it
 */
public record ContainerSpec(
        String image, long memoryBytes, long pids, OptionalInt core, Owner owner, Optional<Alone> alone) {
    /** Whom the first process of a container with jails runs as. */
    private static final String NOBODY = "65534:65534";
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
        Objects.requireNonNull(alone, "alone");
        if (pids < 2) {
            throw new IllegalArgumentException("%d pids (expected: >= 2)".formatted(pids));
        }
    }

    /** User and group of the first process. */
    String user() {
        return alone.map(own -> "%d:%d".formatted(own.user(), own.user())).orElse(NOBODY);
    }

    /**
     * What a container without jails has for its program.
     *
     * @param user number of a user, and of a group, that no other container has: some limits are counted for each user
     * @param folderBytes size of each folder that can be written to
     * @param folderFiles how many files each of them can hold
     */
    public record Alone(int user, long folderBytes, int folderFiles) {
        public Alone {
            if (user < 1 || folderBytes < 1 || folderFiles < 1) {
                throw new IllegalArgumentException("user %d, folders of %d bytes, %d files (expected: each >= 1)"
                        .formatted(user, folderBytes, folderFiles));
            }
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
