package dev.assay.api.edit;

import java.util.List;

/**
 * A page of a list.
 *
 * @param nextCursor null on the last page
 */
public record Page<T>(List<T> items, String nextCursor) {}
