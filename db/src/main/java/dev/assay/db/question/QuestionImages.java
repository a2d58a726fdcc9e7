package dev.assay.db.question;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The images that statements show, by the hash of their bytes. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public interface QuestionImages extends GenericRepository<StoredImage, String> {
    /**
     * One of them.
     *
     * @param sha256 as {@link dev.assay.image.Image} has it
     */
    @Query("SELECT sha256, media_type, content FROM question_images WHERE sha256 = :sha256")
    Optional<StoredImage> find(String sha256);
}
