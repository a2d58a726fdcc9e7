package dev.assay.db.question;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Versions and their tests. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface VersionRows extends GenericRepository<VersionRow, UUID> {
    Optional<VersionRow> findById(UUID id);

    @Query("""
            SELECT name, is_sample AS sample, group_name, input, expected, weight, explanation, note
              FROM question_version_tests
             WHERE version_id = :versionId
             ORDER BY position
            """)
    List<TestRow> tests(UUID versionId);
}
