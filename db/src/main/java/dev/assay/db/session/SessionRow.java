package dev.assay.db.session;

import dev.assay.db.column.OptionalInstant;
import dev.assay.db.column.OptionalText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One refresh token of a session.
 *
 * @param familyId the session
 */
@MappedEntity("sessions")
record SessionRow(
        @Id UUID id,
        UUID userId,
        UUID familyId,
        String refreshTokenHash,

        @TypeDef(type = DataType.STRING, converter = OptionalText.class)
        Optional<String> userAgent,

        @TypeDef(type = DataType.STRING, converter = OptionalText.class)
        Optional<String> ipAddress,

        Instant createdAt,
        Instant expiresAt,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> rotatedAt,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> revokedAt) {}
