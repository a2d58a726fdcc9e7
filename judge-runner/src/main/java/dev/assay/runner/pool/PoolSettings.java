package dev.assay.runner.pool;

import java.time.Duration;

/**
 * How long sandboxes live and how many.
 *
 * @param maxUses jobs one sandbox serves before it is replaced; 1 = never used twice
 * @param maxAge after which it is replaced
 * @param idleAfter kinds nobody asked for this long are given up
 * @param maxSandboxes all kinds together
 */
public record PoolSettings(int maxUses, Duration maxAge, Duration idleAfter, int maxSandboxes) {
    public PoolSettings {
        if (maxUses < 1 || maxSandboxes < 2 || !maxAge.isPositive() || !idleAfter.isPositive()) {
            throw new IllegalArgumentException(
                    "maxUses %d, maxSandboxes %d, maxAge %s, idleAfter %s (expected: >= 1, >= 2, positive, positive)"
                            .formatted(maxUses, maxSandboxes, maxAge, idleAfter));
        }
    }
}
