package dev.assay.db.file;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of files. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface FileRows extends GenericRepository<StoredFile, UUID> {
    void save(StoredFile file);

    Optional<StoredFile> findById(UUID id);

    @Query("SELECT * FROM files WHERE user_id = :userId ORDER BY id")
    List<StoredFile> ofUser(UUID userId);

    @Query("DELETE FROM files WHERE id = :id")
    int delete(UUID id);
}
