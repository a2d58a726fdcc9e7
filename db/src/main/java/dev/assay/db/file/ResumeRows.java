package dev.assay.db.file;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table of resumes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ResumeRows extends GenericRepository<Resume, UUID> {
    @Query("""
        SELECT id, user_id, title, file_id, file_name, file_size, mime_type, raw_text,
               CAST(parsed_data AS text) AS parsed_data, version, row_version, created_at, updated_at
          FROM resumes
         WHERE user_id = :userId AND is_primary AND is_active
        """)
    Optional<Resume> findPrimary(UUID userId);

    @Query("SELECT id FROM users WHERE id = :userId FOR UPDATE")
    Optional<UUID> lockOwner(UUID userId);

    @Query("""
        INSERT INTO resumes (id, user_id, title, file_id, file_name, file_size, mime_type, is_primary, raw_text,
                             parsed_data, created_at)
        VALUES (:id, :userId, :title, :fileId, :fileName, :fileSize, :mimeType, true, :rawText,
                CAST(:parsedData AS jsonb), :createdAt)
        """)
    int insertPrimary(
            UUID id,
            UUID userId,
            String title,
            Optional<UUID> fileId,
            String fileName,
            long fileSize,
            String mimeType,
            Optional<String> rawText,
            String parsedData,
            Instant createdAt);

    @Query("""
        UPDATE resumes
           SET title = :title, file_id = :fileId, file_name = :fileName, file_size = :fileSize,
               mime_type = :mimeType, raw_text = :rawText, parsed_data = CAST(:parsedData AS jsonb),
               version = version + 1, row_version = row_version + 1
         WHERE id = :id
        """)
    int replace(
            UUID id,
            String title,
            Optional<UUID> fileId,
            String fileName,
            long fileSize,
            String mimeType,
            Optional<String> rawText,
            String parsedData);

    @Query("DELETE FROM resumes WHERE id = :id AND row_version = :rowVersion")
    int delete(UUID id, int rowVersion);
}
