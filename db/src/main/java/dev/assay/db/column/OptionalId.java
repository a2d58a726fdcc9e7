package dev.assay.db.column;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** A {@code uuid} column that may be null. */
@Singleton
public final class OptionalId implements AttributeConverter<Optional<UUID>, UUID> {
    @Override
    public UUID convertToPersistedValue(Optional<UUID> value, ConversionContext context) {
        return value.orElse(null);
    }

    @Override
    public Optional<UUID> convertToEntityValue(UUID column, ConversionContext context) {
        return Optional.ofNullable(column);
    }
}
