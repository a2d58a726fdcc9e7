package dev.assay.api.personal;

import static java.util.Objects.requireNonNull;

import dev.assay.api.file.FileStore;
import dev.assay.db.file.Files;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Deletes files that no row names: of uploads that broke off, and of people who are gone. */
@Singleton
public final class FileSweeper {
    private static final Logger LOG = LoggerFactory.getLogger(FileSweeper.class);

    /** Younger files may be about to get their row. */
    private static final Duration LEFT_ALONE = Duration.ofHours(1);

    private final Files files;
    private final FileStore store;

    public FileSweeper(Files files, FileStore store) {
        this.files = requireNonNull(files, "files is null");
        this.store = requireNonNull(store, "store is null");
    }

    @Scheduled(initialDelay = "10m", fixedDelay = "6h")
    void loop() {
        try {
            // The time of a file is told by the machine and not by our clock.
            step(Instant.now().minus(LEFT_ALONE));
        } catch (RuntimeException e) {
            LOG.warn("no file was swept up this time: {}", e.toString());
        }
    }

    /** Looks at the files that were stored before that instant. */
    public void step(Instant before) {
        try (Stream<UUID> old = store.olderThan(before)) {
            for (UUID file : old.filter(id -> files.find(id).isEmpty()).toList()) {
                store.delete(file);
                LOG.info("deleted file {}, which nobody needs", file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the file store cannot be looked through", e);
        }
    }
}
