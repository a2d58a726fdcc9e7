package dev.assay.runner.sandbox;

import java.io.IOException;
import java.io.InputStream;

/** The line to one supervisor. */
public interface Connection {
    /** What the supervisor says; ends when it does. */
    InputStream output();

    /** Blocks while the supervisor does not read. */
    void write(byte[] bytes) throws IOException;

    /**
     * Ends the supervisor and all it runs, and removes its container. Whoever reads or writes meanwhile gets an exception or the
     * end of the stream. Blocks until it is done; a second call does nothing; trouble is logged, not thrown.
     */
    void kill();
}
