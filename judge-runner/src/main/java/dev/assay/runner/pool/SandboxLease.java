package dev.assay.runner.pool;

import dev.assay.runner.sandbox.Sandbox;

/** A sandbox lent for one job. Closing gives it back; what becomes of it then is the pool's business and takes none of the closer's time. */
public final class SandboxLease implements AutoCloseable {
    private final SandboxPool pool;
    private final PooledSandbox pooled;

    SandboxLease(SandboxPool pool, PooledSandbox pooled) {
        this.pool = pool;
        this.pooled = pooled;
    }

    public Sandbox sandbox() {
        return pooled.sandbox();
    }

    @Override
    public void close() {
        pool.takeBack(pooled);
    }
}
