package dev.assay.db.profile;

import dev.assay.db.json.JsonText;
import java.time.Instant;
import java.util.UUID;

/**
 * A row of a profile.
 *
 * @param fields the columns that its owner writes or sees, as a JSON object
 * @param version grows by one with every change
 */
public record ProfileRow(UUID id, JsonText fields, int version, Instant createdAt, Instant updatedAt) {}
