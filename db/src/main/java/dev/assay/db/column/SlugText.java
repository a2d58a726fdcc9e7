package dev.assay.db.column;

import dev.assay.question.Slug;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;

/** A text column that holds a question's slug. */
@Singleton
public final class SlugText implements AttributeConverter<Slug, String> {
    @Override
    public String convertToPersistedValue(Slug slug, ConversionContext context) {
        return slug.value();
    }

    @Override
    public Slug convertToEntityValue(String column, ConversionContext context) {
        return new Slug(column);
    }
}
