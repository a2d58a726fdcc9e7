package dev.assay.db.stats;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/** Somebody's day. */
@Introspected
record PersonalDay(UUID userId, LocalDate date) {}
