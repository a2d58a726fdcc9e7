package dev.assay.runner.pool;

import dev.assay.runner.sandbox.SandboxKind;
import java.time.Duration;

/**
 * How long sandboxes live and how many.
 *
 * @param maxUses programs one sandbox serves before it is replaced; 1 = never used twice
 * @param maxCompilations the same of a sandbox for compilers, which may hold one that took long to warm up
 * @param maxAge after which it is replaced
 * @param idleAfter kinds nobody asked for this long are given up
 * @param maxSandboxes all kinds together
 */
public record PoolSettings(int maxUses, int maxCompilations, Duration maxAge, Duration idleAfter, int maxSandboxes) {
    public PoolSettings {
        if (maxUses < 1 || maxCompilations < 1 || maxSandboxes < 2 || !maxAge.isPositive() || !idleAfter.isPositive()) {
            throw new IllegalArgumentException(
                    "maxUses %d, maxCompilations %d, maxSandboxes %d, maxAge %s, idleAfter %s (expected: >= 1, >= 1, >= 2, positive, positive)"
                            .formatted(maxUses, maxCompilations, maxSandboxes, maxAge, idleAfter));
        }
    }

    /** Jobs a sandbox of that role serves. */
    int uses(SandboxKind.Role role) {
        return switch (role) {
            case COMPILE -> maxCompilations;
            case RUN, CHECK -> maxUses;
        };
    }
}
