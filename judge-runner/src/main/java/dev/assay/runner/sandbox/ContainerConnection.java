package dev.assay.runner.sandbox;

import dev.assay.runner.container.AttachedContainer;
import dev.assay.runner.container.DockerEngine;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line to a supervisor that is a container's first process. */
final class ContainerConnection implements Connection {
    private static final Logger LOG = LoggerFactory.getLogger(ContainerConnection.class);

    private final DockerEngine engine;
    private final String id;
    private final AttachedContainer attached;
    private final AtomicBoolean killed = new AtomicBoolean();

    ContainerConnection(DockerEngine engine, String id, AttachedContainer attached) {
        this.engine = engine;
        this.id = id;
        this.attached = attached;
    }

    @Override
    public InputStream output() {
        return attached.output();
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        attached.write(bytes);
    }

    @Override
    public void kill() {
        if (!killed.compareAndSet(false, true)) {
            return;
        }
        try {
            attached.close();
        } catch (IOException e) {
            LOG.warn("connection to container {} did not close: {}", id, e.getMessage());
        }
        try {
            engine.remove(id);
        } catch (IOException e) {
            LOG.warn("{}; it is removed when a runner starts", e.getMessage());
        }
    }
}
