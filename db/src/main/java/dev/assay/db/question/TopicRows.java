package dev.assay.db.question;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The taxonomies of banks. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TopicRows extends GenericRepository<TopicRow, String> {
    /** A word that is a topic somewhere comes before the same word as another one for it. */
    @Query("""
            SELECT word, topic
              FROM (SELECT word, topic FROM bank_topics
                    UNION
                    SELECT topic, topic FROM questions CROSS JOIN unnest(topics) AS topic) AS words
             ORDER BY word = topic DESC, word, topic
            """)
    List<TopicRow> words();
}
