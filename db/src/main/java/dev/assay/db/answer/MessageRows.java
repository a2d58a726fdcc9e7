package dev.assay.db.answer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of messages. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface MessageRows extends GenericRepository<Message, UUID> {
    void save(Message message);

    @Query("SELECT coalesce(max(seq), 0) FROM messages WHERE round_id = :roundId")
    int lastSeq(UUID roundId);

    @Query("""
            SELECT id, round_id, seq, role, content, message_type, created_at
              FROM messages
             WHERE round_id = :roundId AND seq > :after AND role <> 'SYSTEM'
             ORDER BY seq
             LIMIT :limit
            """)
    List<Message> shown(UUID roundId, int after, int limit);

    Optional<Message> findById(UUID id);
}
