package dev.assay.db.column;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A {@code boolean} column that may be null. */
@Singleton
public final class OptionalFlag implements AttributeConverter<Optional<Boolean>, Boolean> {
    @Override
    public Boolean convertToPersistedValue(Optional<Boolean> value, ConversionContext context) {
        return value.orElse(null);
    }

    @Override
    public Optional<Boolean> convertToEntityValue(Boolean column, ConversionContext context) {
        return Optional.ofNullable(column);
    }
}
