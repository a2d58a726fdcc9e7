package dev.assay.db.personal;

import dev.assay.db.column.OptionalId;
import dev.assay.db.column.OptionalInstant;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A copy of everything about a person, made or to be made. */
@MappedEntity("data_exports")
public record DataExport(
        @Id UUID id,
        UUID userId,
        ExportStatus status,

        @TypeDef(type = DataType.UUID, converter = OptionalId.class)
        Optional<UUID> fileId,

        Instant requestedAt,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> finishedAt) {}
