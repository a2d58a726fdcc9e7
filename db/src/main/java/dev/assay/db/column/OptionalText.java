package dev.assay.db.column;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;

/** A text column that may be null. */
@Singleton
public final class OptionalText implements AttributeConverter<Optional<String>, String> {
    @Override
    public String convertToPersistedValue(Optional<String> value, ConversionContext context) {
        return value.orElse(null);
    }

    @Override
    public Optional<String> convertToEntityValue(String column, ConversionContext context) {
        return Optional.ofNullable(column);
    }
}
