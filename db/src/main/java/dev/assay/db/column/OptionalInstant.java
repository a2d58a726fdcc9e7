package dev.assay.db.column;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;

/** A {@code timestamptz} column that may be null. */
@Singleton
public final class OptionalInstant implements AttributeConverter<Optional<Instant>, Timestamp> {
    @Override
    public Timestamp convertToPersistedValue(Optional<Instant> value, ConversionContext context) {
        return value.map(Timestamp::from).orElse(null);
    }

    @Override
    public Optional<Instant> convertToEntityValue(Timestamp column, ConversionContext context) {
        return Optional.ofNullable(column).map(Timestamp::toInstant);
    }
}
