package dev.assay.api.accommodation;

import dev.assay.db.accommodation.Accommodation;
import dev.assay.db.accommodation.AccommodationSource;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.UUID;

/**
 * What is set for a person.
 *
 * @param updatedAt null as long as nothing was set
 * @param version 0 as long as nothing was set
 */
record AccommodationView(
        UUID userId,
        AccommodationSource source,
        double timeMultiplier,
        int extraBreakMin,
        boolean screenReader,
        boolean largeFont,
        boolean noProctoring,
        @Nullable Instant updatedAt,
        int version) {
    static AccommodationView of(Accommodation set) {
        return new AccommodationView(
                set.userId(),
                set.source(),
                set.timeMultiplier(),
                set.extraBreakMin(),
                set.screenReader(),
                set.largeFont(),
                set.noProctoring(),
                set.updatedAt(),
                set.version());
    }

    static AccommodationView nothing(UUID userId, AccommodationSource source) {
        return new AccommodationView(userId, source, 1, 0, false, false, false, null, 0);
    }
}
