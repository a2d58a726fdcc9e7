package dev.assay.api.edit;

import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * A page of a list.
 *
 * @param nextCursor null on the last page
 */
public record Page<T>(List<T> items, @Nullable String nextCursor) {}
