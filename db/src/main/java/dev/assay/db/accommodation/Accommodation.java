package dev.assay.db.accommodation;

import static java.util.Objects.requireNonNull;

import dev.assay.db.interview.Allowance;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What one person needs.
 *
 * @param timeMultiplier of every time limit, 1.0 to 3.0
 * @param extraBreakMin minutes of pauses in all that push deadlines back where pauses do not, 0 to 1440
 * @param version from 1; grows by one with every change
 */
@MappedEntity("accommodations")
public record Accommodation(
        @Id UUID id,
        UUID userId,
        AccommodationSource source,
        double timeMultiplier,
        int extraBreakMin,
        boolean screenReader,
        boolean largeFont,
        boolean noProctoring,
        Instant updatedAt,
        int version) {
    public Accommodation {
        requireNonNull(id, "id");
        requireNonNull(userId, "userId");
        requireNonNull(source, "source");
        requireNonNull(updatedAt, "updatedAt");
    }

    public Allowance allowance() {
        return new Allowance(
                timeMultiplier, (int) Duration.ofMinutes(extraBreakMin).toSeconds());
    }
}
