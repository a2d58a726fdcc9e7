package dev.assay.runner.container;

import java.util.ArrayList;
import java.util.List;

/**
 * What the engine says a container has.
 *
 * @param memoryBytes 0 = none
 * @param swapBytes memory and swap together; 0 = none
 * @param pids 0 or less = none
 * @param network name of the network mode
 * @param user whom the first process runs as
 * @param powerless whether every capability is dropped and none added
 * @param filtered whether no privilege can be gained and the sandboxes' own system-call profile applies
 */
public record AppliedLimits(
        long memoryBytes,
        long swapBytes,
        long pids,
        String network,
        boolean readOnlyRoot,
        boolean privileged,
        String user,
        boolean powerless,
        boolean filtered) {
    /** What is not as it was asked for, each in words; empty when all is. */
    public List<String> differencesFrom(ContainerSpec spec) {
        List<String> differences = new ArrayList<>();
        compare(differences, "memory limit", memoryBytes, spec.memoryBytes());
        compare(differences, "memory and swap limit", swapBytes, spec.memoryBytes());
        compare(differences, "pids limit", pids, spec.pids());
        if (!network.equals("none")) {
            differences.add("network is '%s' (expected: none)".formatted(network));
        }
        if (!readOnlyRoot) {
            differences.add("root file system is writable (expected: read-only)");
        }
        if (privileged) {
            differences.add("container is privileged (expected: not)");
        }
        if (!user.equals(spec.user())) {
            differences.add("user is '%s' (expected: %s)".formatted(user, spec.user()));
        }
        if (!powerless) {
            differences.add("capabilities are left (expected: none)");
        }
        if (!filtered) {
            differences.add(
                    "privileges or system calls are open (expected: no-new-privileges and the sandboxes' profile)");
        }
        return differences;
    }

    private static void compare(List<String> differences, String what, long actual, long expected) {
        if (actual != expected) {
            differences.add("%s is %d (expected: %d)".formatted(what, actual, expected));
        }
    }
}
