package dev.assay.db.accommodation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import java.util.UUID;

/** The table of accommodations. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccommodationRows extends GenericRepository<Accommodation, UUID> {
    Optional<Accommodation> findByUserIdAndSource(UUID userId, AccommodationSource source);

    /** Returns 0 when the person has some. */
    @Query("""
            INSERT INTO accommodations (id, user_id, source, time_multiplier, extra_break_min, screen_reader, large_font,
                                        no_proctoring)
            VALUES (:id, :userId, :source, :timeMultiplier, :extraBreakMin, :screenReader, :largeFont, :noProctoring)
            ON CONFLICT DO NOTHING
            """)
    int insert(
            UUID id,
            UUID userId,
            AccommodationSource source,
            double timeMultiplier,
            int extraBreakMin,
            boolean screenReader,
            boolean largeFont,
            boolean noProctoring);

    /** Returns 0 when they are of another version. */
    @Query("""
            UPDATE accommodations
               SET time_multiplier = :timeMultiplier, extra_break_min = :extraBreakMin, screen_reader = :screenReader,
                   large_font = :largeFont, no_proctoring = :noProctoring, version = version + 1
             WHERE user_id = :userId AND source = :source AND version = :version
            """)
    int change(
            UUID userId,
            AccommodationSource source,
            int version,
            double timeMultiplier,
            int extraBreakMin,
            boolean screenReader,
            boolean largeFont,
            boolean noProctoring);
}
