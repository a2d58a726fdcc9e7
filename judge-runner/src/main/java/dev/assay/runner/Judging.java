package dev.assay.runner;

import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxFault;
import java.util.Optional;

/** One judgement under way, so that it can be broken off from outside: the sandbox it uses at the moment is killed. */
final class Judging {
    private Optional<Sandbox> sandbox = Optional.empty();
    private boolean brokenOff;

    /** Remembers what is to be killed; a judgement broken off already gets no further. */
    synchronized void uses(Sandbox next) throws SandboxFault {
        if (brokenOff) {
            throw new SandboxFault("judging was broken off");
        }
        sandbox = Optional.of(next);
    }

    /** The sandbox is about to be given back. */
    synchronized void letGo() {
        sandbox = Optional.empty();
    }

    void breakOff() {
        Optional<Sandbox> killed;
        synchronized (this) {
            brokenOff = true;
            killed = sandbox;
        }
        killed.ifPresent(Sandbox::kill);
    }
}
