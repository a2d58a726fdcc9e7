package dev.assay.db.session;

import dev.assay.db.session.Sessions.LiveSession;
import dev.assay.db.session.Sessions.OpenSession;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of refresh tokens. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRows extends GenericRepository<SessionRow, UUID> {
    void save(SessionRow row);

    /** Locks the row; empty also when the account was stopped. */
    @Query("""
        SELECT s.*
          FROM sessions s
          JOIN users u ON u.id = s.user_id
         WHERE s.refresh_token_hash = :hash AND u.status = 'ACTIVE'
           FOR UPDATE OF s
        """)
    Optional<SessionRow> lock(String hash);

    @Query("UPDATE sessions SET rotated_at = :now WHERE id = :id")
    int retire(UUID id, Instant now);

    @Query("UPDATE sessions SET revoked_at = :now WHERE family_id = :family AND revoked_at IS NULL")
    int revoke(UUID family, Instant now);

    @Query("""
        UPDATE sessions
           SET revoked_at = :now
         WHERE family_id = (SELECT family_id FROM sessions WHERE refresh_token_hash = :hash)
           AND revoked_at IS NULL
        """)
    int revokeByToken(String hash, Instant now);

    @Query("UPDATE sessions SET revoked_at = :now WHERE family_id = :family AND user_id = :userId AND revoked_at IS"
            + " NULL")
    int revokeOf(UUID userId, UUID family, Instant now);

    @Query("""
        UPDATE sessions
           SET revoked_at = :now
         WHERE user_id = :userId AND revoked_at IS NULL
           AND (CAST(:but AS uuid) IS NULL OR family_id <> :but)
        """)
    int revokeOthers(UUID userId, @Nullable UUID but, Instant now);

    @Query("""
        SELECT family_id AS id, user_agent, ip_address, created_at AS used_at, expires_at
          FROM sessions
         WHERE user_id = :userId AND rotated_at IS NULL AND revoked_at IS NULL AND expires_at > :now
         ORDER BY created_at DESC, id DESC
        """)
    List<OpenSession> list(UUID userId, Instant now);

    @Query("DELETE FROM sessions WHERE expires_at <= :now")
    int purge(Instant now);

    @Query("""
        SELECT s.family_id AS id, s.user_id, u.role = 'ADMIN' AS admin,
               'INTERVIEWER' = ANY (u.capabilities) AS interviewer, 'AUTHOR' = ANY (u.capabilities) AS author
          FROM sessions s
          JOIN users u ON u.id = s.user_id
         WHERE s.family_id = :family AND s.rotated_at IS NULL AND s.revoked_at IS NULL
           AND s.expires_at > :now AND u.status = 'ACTIVE'
        """)
    Optional<LiveSession> findLive(UUID family, Instant now);
}
