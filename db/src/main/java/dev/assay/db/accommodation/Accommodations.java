package dev.assay.db.accommodation;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.interview.Allowance;
import dev.assay.db.interview.PracticeMode;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** The accommodations of all people. */
@Singleton
public class Accommodations {
    private final AccommodationRows rows;

    Accommodations(AccommodationRows rows) {
        this.rows = rows;
    }

    public Optional<Accommodation> find(UUID userId, AccommodationSource source) {
        return rows.findByUserIdAndSource(userId, source);
    }

    /**
     * Sets all of a person's.
     *
     * @param version the one this follows; 0 for the first
     * @return empty when somebody set them in between
     */
    public Optional<Accommodation> set(UUID userId, AccommodationSource source, Needs needs, int version) {
        int written = version == 0 ? insert(userId, source, needs) : change(userId, source, needs, version);
        return written == 0 ? Optional.empty() : find(userId, source);
    }

    /** What holds for a person: the more of both, and in assessments only what the staff set. */
    public Allowance allowance(UUID userId, PracticeMode mode) {
        Allowance staff = allowance(userId, AccommodationSource.STAFF);
        return switch (mode) {
            case ASSESS -> staff;
            case PRACTICE -> {
                Allowance self = allowance(userId, AccommodationSource.SELF);
                yield new Allowance(
                        Math.max(staff.timeMultiplier(), self.timeMultiplier()),
                        Math.max(staff.breakSec(), self.breakSec()));
            }
        };
    }

    private Allowance allowance(UUID userId, AccommodationSource source) {
        return find(userId, source).map(Accommodation::allowance).orElse(Allowance.NONE);
    }

    private int insert(UUID userId, AccommodationSource source, Needs needs) {
        return rows.insert(
                UuidCreator.getTimeOrderedEpoch(),
                userId,
                source,
                needs.timeMultiplier(),
                needs.extraBreakMin(),
                needs.screenReader(),
                needs.largeFont(),
                needs.noProctoring());
    }

    private int change(UUID userId, AccommodationSource source, Needs needs, int version) {
        return rows.change(
                userId,
                source,
                version,
                needs.timeMultiplier(),
                needs.extraBreakMin(),
                needs.screenReader(),
                needs.largeFont(),
                needs.noProctoring());
    }
}
