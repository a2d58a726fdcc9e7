package dev.assay.runner;

import dev.assay.runner.pool.Lender;
import dev.assay.runner.pool.SandboxLease;
import dev.assay.runner.pool.SandboxPool;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxFault;
import java.util.HashSet;
import java.util.Set;

/** One judgement under way, so that it can be broken off from outside: the sandboxes it uses at the moment are killed. */
final class Judging {
    private final Set<Use> uses = new HashSet<>();
    private boolean brokenOff;

    /** Remembers what is to be killed, until that is given back; a judgement broken off already gets no further. */
    synchronized Use uses(Sandbox sandbox) throws SandboxFault {
        if (brokenOff) {
            throw new SandboxFault("judging was broken off");
        }
        Use use = new Use(sandbox);
        uses.add(use);
        return use;
    }

    /** Lends from the pool what is killed when this is broken off. */
    Lender borrowingFrom(SandboxPool pool) {
        return kind -> {
            SandboxLease lease = pool.lease(kind);
            try {
                return new Borrowed(lease, uses(lease.sandbox()));
            } catch (SandboxFault e) {
                lease.close();
                throw e;
            }
        };
    }

    private record Borrowed(SandboxLease lease, Use use) implements Lender.Loan {
        @Override
        public Sandbox sandbox() {
            return lease.sandbox();
        }

        @Override
        public void close() {
            use.close();
            lease.close();
        }
    }

    synchronized void breakOff() {
        brokenOff = true;
        uses.forEach(Use::kill);
    }

    /** A sandbox in use until closed, which comes before giving it back: from then on it may be somebody else's. */
    final class Use implements AutoCloseable {
        private final Sandbox sandbox;

        private Use(Sandbox sandbox) {
            this.sandbox = sandbox;
        }

        /** Kills the sandbox if it is in use still. */
        void kill() {
            synchronized (Judging.this) {
                if (uses.contains(this)) {
                    sandbox.kill();
                }
            }
        }

        @Override
        public void close() {
            synchronized (Judging.this) {
                uses.remove(this);
            }
        }
    }
}
