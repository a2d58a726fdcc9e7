package dev.assay.db.question;

import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.DataType;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions with their live versions. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface QuestionRows extends GenericRepository<StoredQuestion, UUID> {
    String SELECT = """
        SELECT q.id, q.slug, q.type, q.format, q.difficulty, q.title, q.topics, q.time_limit_min, q.times_asked,
               v.id AS live_version_id
          FROM questions q
          JOIN question_versions v ON v.question_id = q.id AND v.state = 'LIVE'
        """;

    @Query(SELECT + "WHERE q.id = :id")
    Optional<StoredQuestion> find(UUID id);

    @Query(SELECT + "WHERE q.slug = :name")
    Optional<StoredQuestion> findByName(String name);

    @Query(SELECT + "WHERE q.slug = ANY (CAST(:names AS text[])) AND q.is_active AND q.retired_at IS NULL")
    List<StoredQuestion> findAsked(@TypeDef(type = DataType.STRING_ARRAY) List<String> names);

    @Query(SELECT + """
         WHERE q.is_active AND q.retired_at IS NULL AND q.type = :type AND q.difficulty = :difficulty
           AND (:any OR q.topics && CAST(:wanted AS text[]))
         ORDER BY q.times_asked, q.slug
        """)
    List<StoredQuestion> findSelectable(
            PracticeType type,
            Difficulty difficulty,
            boolean any,
            @TypeDef(type = DataType.STRING_ARRAY) List<String> wanted);
}
