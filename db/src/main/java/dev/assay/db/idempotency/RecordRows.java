package dev.assay.db.idempotency;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The table of keys. Whoever takes a key does not wait until that is on disk: what the request itself commits brings it there. Nor,
 * unless told to, does who keeps an answer: one that is lost with the server was given to somebody who had it already. The statements have the
 * words of {@link dev.assay.db.jdbc.LateCommit} in them, since an annotation's text is one piece.
 */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RecordRows extends GenericRepository<RecordRow, UUID> {
    /** Takes a key that is free, outdated, or whose request died, in one statement; 0 when it is none of these. */
    @Query("""
            INSERT INTO idempotency_records AS r
                (id, user_id, method, path, idempotency_key, fingerprint, created_at, expires_at)
            SELECT :id, :userId, :method, :path, :key, :fingerprint, :now, :expiresAt
              FROM set_config('synchronous_commit', 'off', true)
            ON CONFLICT ON CONSTRAINT idempotency_records_key_key DO UPDATE
               SET id = EXCLUDED.id, fingerprint = EXCLUDED.fingerprint, created_at = EXCLUDED.created_at,
                   expires_at = EXCLUDED.expires_at, status_code = NULL, response_headers = NULL,
                   response_body = NULL, completed_at = NULL
             WHERE r.expires_at <= EXCLUDED.created_at
                OR (r.status_code IS NULL AND r.created_at <= :diedBefore)
            """)
    int begin(
            UUID id,
            UUID userId,
            String method,
            String path,
            String key,
            String fingerprint,
            Instant now,
            Instant expiresAt,
            Instant diedBefore);

    Optional<RecordRow> findByUserIdAndMethodAndPathAndIdempotencyKey(
            UUID userId, String method, String path, String idempotencyKey);

    @Query("""
            UPDATE idempotency_records
               SET status_code = :status, response_headers = CAST(:headers AS jsonb), response_body = :body,
                   completed_at = :now
              FROM set_config('synchronous_commit',
                              CASE WHEN :late THEN 'off' ELSE current_setting('synchronous_commit') END, true)
             WHERE id = :id AND response_body IS NULL
            """)
    int complete(UUID id, int status, String headers, byte[] body, Instant now, boolean late);

    @Query("""
            UPDATE idempotency_records
               SET status_code = :status, response_headers = CAST(:subject AS jsonb), completed_at = :now
             WHERE id = :id AND status_code IS NULL
            """)
    int act(UUID id, int status, String subject, Instant now);

    @Query("DELETE FROM idempotency_records WHERE id = :id AND status_code IS NULL")
    int forget(UUID id);

    @Query("DELETE FROM idempotency_records WHERE expires_at <= :now")
    int purge(Instant now);
}
