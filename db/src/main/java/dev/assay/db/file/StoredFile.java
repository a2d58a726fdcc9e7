package dev.assay.db.file;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A file in the file store, which keeps its bytes under the id.
 *
 * @param name for people; no path
 * @param size in bytes
 * @param sha256 of the bytes, 64 hexadecimal digits
 */
@MappedEntity("files")
public record StoredFile(
        @Id UUID id,
        UUID userId,
        FilePurpose purpose,
        String name,
        String mediaType,
        long size,
        String sha256,
        Instant createdAt) {}
