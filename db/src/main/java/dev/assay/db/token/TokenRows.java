package dev.assay.db.token;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of API tokens. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface TokenRows extends GenericRepository<TokenRow, UUID> {
    void save(TokenRow row);

    /** A token that was not revoked, of an account that was not stopped. */
    @Query("""
        SELECT t.*
          FROM api_tokens t
          JOIN users u ON u.id = t.user_id
         WHERE t.token_hash = :hash AND t.revoked_at IS NULL AND u.status = 'ACTIVE'
        """)
    Optional<TokenRow> find(String hash);

    /** Those that still do something, the newest first. */
    @Query("""
        SELECT *
          FROM api_tokens
         WHERE user_id = :userId AND revoked_at IS NULL AND (expires_at IS NULL OR expires_at > :now)
         ORDER BY id DESC
        """)
    List<TokenRow> list(UUID userId, Instant now);

    @Query("UPDATE api_tokens SET revoked_at = :now WHERE id = :id AND user_id = :userId AND revoked_at IS NULL")
    int revokeOf(UUID userId, UUID id, Instant now);

    @Query("UPDATE api_tokens SET last_used_at = :now WHERE id = :id")
    int markUsed(UUID id, Instant now);

    @Query("DELETE FROM api_tokens WHERE expires_at <= :before")
    int purge(Instant before);

    @Query("UPDATE api_tokens SET revoked_at = :now WHERE token_hash = :hash AND revoked_at IS NULL")
    int revoke(String hash, Instant now);
}
