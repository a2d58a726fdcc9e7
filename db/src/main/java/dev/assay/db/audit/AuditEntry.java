package dev.assay.db.audit;

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
 * Something that happened.
 *
 * @param actorUserId who did it; empty for somebody who is not signed in
 * @param action for example {@code session.opened}
 * @param subjectType what {@code subjectId} names
 * @param detail a JSON object
 */
@MappedEntity("audit_log")
public record AuditEntry(
        @Id UUID id,
        Instant at,

        @TypeDef(type = DataType.UUID, converter = OptionalId.class)
        Optional<UUID> actorUserId,

        String action,
        String subjectType,

        @TypeDef(type = DataType.UUID, converter = OptionalId.class)
        Optional<UUID> subjectId,

        @TypeDef(type = DataType.STRING, converter = OptionalText.class)
        Optional<String> ipAddress,

        @TypeDef(type = DataType.STRING) String detail) {}
