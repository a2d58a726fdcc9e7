package dev.assay.db.user;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of accounts elsewhere. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface IdentityRows extends GenericRepository<Identity, UUID> {
    /** 0 when the identity belongs to an account already. */
    @Query("""
        INSERT INTO user_identities (id, user_id, provider, subject, created_at)
        VALUES (:id, :userId, :provider, :subject, :createdAt)
        ON CONFLICT ON CONSTRAINT user_identities_provider_subject_key DO NOTHING
        """)
    int insert(UUID id, UUID userId, String provider, String subject, Instant createdAt);

    @Query("SELECT * FROM user_identities WHERE provider = :provider AND subject = :subject")
    Optional<Identity> findSubject(String provider, String subject);

    @Query("SELECT * FROM user_identities WHERE user_id = :userId ORDER BY created_at, id")
    List<Identity> ofUser(UUID userId);

    @Query("DELETE FROM user_identities WHERE id = :id AND user_id = :userId")
    int delete(UUID id, UUID userId);
}
