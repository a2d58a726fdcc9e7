package dev.assay.db.file;

import dev.assay.db.column.OptionalId;
import dev.assay.db.column.OptionalText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A resume.
 *
 * @param rawText what it says, without its form
 * @param parsedData what was recognised in the text: a JSON object
 * @param version of the content, from 1
 * @param rowVersion grows by one with every change
 */
@MappedEntity("resumes")
public record Resume(
        @Id UUID id,
        UUID userId,
        String title,

        @TypeDef(type = DataType.UUID, converter = OptionalId.class)
        Optional<UUID> fileId,

        String fileName,
        long fileSize,
        String mimeType,

        @TypeDef(type = DataType.STRING, converter = OptionalText.class)
        Optional<String> rawText,

        @TypeDef(type = DataType.STRING) String parsedData,
        int version,
        int rowVersion,
        Instant createdAt,
        Instant updatedAt) {
    /** Leaves the text out. */
    @Override
    public String toString() {
        return "Resume[" + id + ", version " + version + "]";
    }
}
