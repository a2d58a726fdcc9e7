package dev.assay.db.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table of secrets that travel by mail. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface AccountTokenRows extends GenericRepository<AccountToken, UUID> {
    @Query("""
        INSERT INTO account_tokens (id, user_id, purpose, token_hash, email, created_at, expires_at)
        VALUES (:id, :userId, :purpose, :hash, :email, :now, :expiresAt)
        ON CONFLICT ON CONSTRAINT account_tokens_user_purpose_key DO UPDATE
           SET id = :id, token_hash = :hash, email = :email, created_at = :now, expires_at = :expiresAt,
               used_at = NULL
        """)
    int put(UUID id, UUID userId, TokenPurpose purpose, String hash, String email, Instant now, Instant expiresAt);

    /** A token of the purpose that still counts; locked. */
    @Query("""
        SELECT t.*
          FROM account_tokens t
          JOIN users u ON u.id = t.user_id
         WHERE t.token_hash = :hash AND t.purpose = :purpose AND t.used_at IS NULL AND t.expires_at > :now
           AND u.status = 'ACTIVE'
           FOR UPDATE OF t
        """)
    Optional<AccountToken> lock(String hash, TokenPurpose purpose, Instant now);

    @Query("UPDATE account_tokens SET used_at = :now WHERE id = :id")
    int markUsed(UUID id, Instant now);

    @Query("DELETE FROM account_tokens WHERE expires_at <= :now")
    int purge(Instant now);
}
