package dev.assay.api.profile;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;

/**
 * An entry of one of the lists of a profile; what it says stands beside what is known of every entry.
 *
 * @param version grows by one with every change
 */
record EntryView<T>(UUID id, @JsonUnwrapped T entry, int version, Instant createdAt, Instant updatedAt) {}
