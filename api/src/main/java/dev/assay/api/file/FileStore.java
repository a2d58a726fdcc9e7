package dev.assay.api.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps bytes under ids. A file is there as a whole or not at all, and never changes. */
public interface FileStore {
    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Stores a file; one of the same id is replaced.
     *
     * @return how many bytes there are, and their digest
     * @throws IOException when it was not stored; then nothing of it is there
     */
    Stored put(UUID id, Content content) throws IOException;

    /** The bytes; empty when there is no such file. The caller closes it. */
    Optional<InputStream> open(UUID id) throws IOException;

    /** Nothing happens when there is no such file. */
    void delete(UUID id) throws IOException;

    /** Those that were stored before that instant, for finding what nobody needs. The caller closes it. */
    Stream<UUID> olderThan(Instant before) throws IOException;

    /**
     * What was stored.
     *
     * @param sha256 64 hexadecimal digits
     */
    record Stored(long size, String sha256) {}
}
