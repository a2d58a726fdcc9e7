package dev.assay.api.personal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.api.file.FileStore;
import dev.assay.db.file.FilePurpose;
import dev.assay.db.file.Files;
import dev.assay.db.file.StoredFile;
import dev.assay.db.personal.DataExport;
import dev.assay.db.personal.DataExports;
import dev.assay.db.personal.PersonalData;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the archives that people asked for, one after the other, and deletes those that were kept long enough. */
@Singleton
public final class ExportMaker {
    private static final Logger LOG = LoggerFactory.getLogger(ExportMaker.class);
    private static final String README = """
        Everything that is stored about you.

        data/   one file for each kind of thing, as JSON: a list of what there is, oldest first
        files/  the files you have uploaded, under their ids, which data/files.json explains

        Not here: what secrets are stored as, what would tell something of hidden tests, and the tests of executions, which are
        deleted within a week.
        """;

    private final DataExports exports;
    private final PersonalData data;
    private final Files files;
    private final FileStore store;
    private final InstantSource clock;

    public ExportMaker(DataExports exports, PersonalData data, Files files, FileStore store, InstantSource clock) {
        this.exports = requireNonNull(exports, "exports is null");
        this.data = requireNonNull(data, "data is null");
        this.files = requireNonNull(files, "files is null");
        this.store = requireNonNull(store, "store is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    @Scheduled(initialDelay = "5s", fixedDelay = "5s")
    void loop() {
        try {
            step();
        } catch (RuntimeException e) {
            LOG.warn("no export was made this time: {}", e.toString());
        }
    }

    /** Makes all that wait; safe to run in several processes at once. */
    public void step() {
        for (Optional<DataExport> next = exports.take(now()); next.isPresent(); next = exports.take(now())) {
            make(next.get());
        }
        for (DataExport outlived : exports.outlived(now())) {
            exports.expire(outlived.id());
            outlived.fileId().ifPresent(this::discard);
        }
    }

    private void make(DataExport export) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        try {
            List<StoredFile> uploads = files.ofUser(export.userId()).stream()
                    .filter(file -> file.purpose() != FilePurpose.EXPORT)
                    .toList();
            FileStore.Stored stored = store.put(id, out -> write(export.userId(), uploads, out));
            files.add(new StoredFile(
                    id,
                    export.userId(),
                    FilePurpose.EXPORT,
                    "assay-export-"
                            + export.requestedAt()
                                    .truncatedTo(ChronoUnit.DAYS)
                                    .toString()
                                    .substring(0, 10) + ".zip",
                    "application/zip",
                    stored.size(),
                    stored.sha256(),
                    now()));
            if (!exports.finish(export.id(), id, now())) {
                discard(id);
            }
        } catch (IOException | RuntimeException e) {
            LOG.warn("export {} failed", export.id(), e);
            exports.fail(export.id(), now());
            discard(id);
        }
    }

    private void write(UUID userId, List<StoredFile> uploads, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("README.txt"));
            zip.write(README.getBytes(UTF_8));
            zip.closeEntry();
            data.read(userId, new ZippedRows(zip));
            for (StoredFile upload : uploads) {
                try (InputStream in = store.open(upload.id()).orElseGet(InputStream::nullInputStream)) {
                    zip.putNextEntry(new ZipEntry("files/" + upload.id()));
                    in.transferTo(zip);
                    zip.closeEntry();
                }
            }
        }
    }

    private void discard(UUID file) {
        files.remove(file);
        try {
            store.delete(file);
        } catch (IOException e) {
            LOG.warn("file {} stays until it is swept up: {}", file, e.toString());
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
