package dev.assay.db.token;

import dev.assay.db.column.OptionalInstant;
import dev.assay.db.column.OptionalNumber;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A token as it is stored: what it may do, and the hash by which it is found. */
@MappedEntity("api_tokens")
record TokenRow(
        @Id UUID id,
        UUID userId,
        String name,
        String tokenHash,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> scopes,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> expiresAt,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> lastUsedAt,

        @TypeDef(type = DataType.INTEGER, converter = OptionalNumber.class)
        OptionalInt requestsPerMin) {
    TokenRow {
        scopes = List.copyOf(scopes);
    }

    boolean isExpired(Instant now) {
        return expiresAt.isPresent() && !expiresAt.get().isAfter(now);
    }
}
