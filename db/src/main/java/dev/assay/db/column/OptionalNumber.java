package dev.assay.db.column;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.OptionalInt;

/** An {@code int} column that may be null. */
@Singleton
public final class OptionalNumber implements AttributeConverter<OptionalInt, Integer> {
    @Override
    public Integer convertToPersistedValue(OptionalInt value, ConversionContext context) {
        return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }

    @Override
    public OptionalInt convertToEntityValue(Integer column, ConversionContext context) {
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }
}
