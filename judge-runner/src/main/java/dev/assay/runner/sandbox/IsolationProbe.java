package dev.assay.runner.sandbox;

import dev.assay.runner.protocol.Isolation;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out, in real containers, what keeps programs apart on this host: jails, or else containers. Never less. */
public final class IsolationProbe {
    private static final Logger LOG = LoggerFactory.getLogger(IsolationProbe.class);

    private final Function<Isolation, Sandboxes> sandboxes;
    private final SandboxKind kind;

    /**
     * Looks at nothing yet.
     *
     * @param kind of the sandboxes that are tried
     */
    public IsolationProbe(Function<Isolation, Sandboxes> sandboxes, SandboxKind kind) {
        this.sandboxes = sandboxes;
        this.kind = kind;
    }

    /**
     * What is to be used here.
     *
     * @param wanted empty for jails where they can be made
     * @throws IOException if what is wanted, or either of both, does not work here; the message says why
     */
    public Isolation choose(Optional<Isolation> wanted) throws IOException {
        if (wanted.isPresent()) {
            requireWorking(wanted.get());
            return wanted.get();
        }
        try {
            requireWorking(Isolation.JAIL);
            return Isolation.JAIL;
        } catch (IsolationRefused jails) {
            requireInstead(jails);
            LOG.warn(
                    "this host lets nobody make a jail ({}): each submission gets a container of its own",
                    jails.reason());
            return Isolation.CONTAINER;
        }
    }

    private void requireInstead(IsolationRefused jails) throws IOException {
        try {
            requireWorking(Isolation.CONTAINER);
        } catch (IOException containers) {
            throw new IsolationRefused("no jail can be made (%s), and without jails a container is not enough (%s)"
                    .formatted(jails.reason(), containers.getMessage()));
        }
    }

    private void requireWorking(Isolation isolation) throws IOException {
        sandboxes.apply(isolation).open(kind).kill();
    }
}
