package dev.assay.runner.pool;

import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxKind;
import java.time.Instant;

/** A sandbox and its history; guarded by the pool's lock. */
final class PooledSandbox {
    private final SandboxKind kind;
    private final Sandbox sandbox;
    private final Instant born;
    private int uses;

    PooledSandbox(SandboxKind kind, Sandbox sandbox, Instant born) {
        this.kind = kind;
        this.sandbox = sandbox;
        this.born = born;
    }

    SandboxKind kind() {
        return kind;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    void use() {
        uses++;
    }

    int usesLeft(PoolSettings settings) {
        int most = sandbox.servesOneJob() ? 1 : settings.uses(kind.role());
        return Math.max(0, most - uses);
    }

    boolean isWornOut(PoolSettings settings, Instant now) {
        return usesLeft(settings) == 0 || isTooOld(settings, now);
    }

    boolean isTooOld(PoolSettings settings, Instant now) {
        return born.plus(settings.maxAge()).isBefore(now);
    }
}
