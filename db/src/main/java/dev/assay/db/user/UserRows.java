package dev.assay.db.user;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of accounts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface UserRows extends GenericRepository<User, UUID> {
    /** Adds an ACTIVE account; 0 when the address is taken. */
    @Query("""
        INSERT INTO users (id, email, name, password_hash, role, created_at)
        VALUES (:id, lower(:email), :name, :passwordHash, :role, :createdAt)
        ON CONFLICT DO NOTHING
        """)
    int insert(UUID id, String email, String name, Optional<String> passwordHash, UserRole role, Instant createdAt);

    @Query("INSERT INTO user_profiles (id, user_id) VALUES (:id, :userId)")
    int insertProfile(UUID id, UUID userId);

    Optional<User> findById(UUID id);

    @Query("SELECT * FROM users WHERE lower(email) = lower(:email)")
    Optional<User> findByEmail(String email);

    @Query("SELECT * FROM users WHERE id = :id FOR UPDATE")
    Optional<User> lock(UUID id);

    /** The newest first; a filter that is null lets everything through. The pattern is one of LIKE, in small letters. */
    @Query("""
        SELECT *
          FROM users
         WHERE (CAST(:pattern AS text) IS NULL
                   OR lower(email) LIKE CAST(:pattern AS text) OR lower(name) LIKE CAST(:pattern AS text))
           AND (CAST(:role AS text) IS NULL OR role = :role)
           AND (CAST(:status AS text) IS NULL OR status = :status)
           AND (CAST(:capability AS text) IS NULL OR capabilities @> ARRAY[CAST(:capability AS text)])
           AND (created_at, id) < (coalesce(CAST(:beforeAt AS timestamptz), 'infinity'),
                                coalesce(CAST(:beforeId AS uuid), 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
         ORDER BY created_at DESC, id DESC
         LIMIT :limit
        """)
    List<User> page(
            @Nullable String pattern,
            @Nullable UserRole role,
            @Nullable UserStatus status,
            @Nullable String capability,
            @Nullable Instant beforeAt,
            @Nullable UUID beforeId,
            int limit);

    @Query("UPDATE users SET last_login_at = :now WHERE id = :id")
    int markSignedIn(UUID id, Instant now);

    @Query("UPDATE users SET role = :role, version = version + 1 WHERE id = :id")
    int setRole(UUID id, UserRole role);

    @Query("UPDATE users SET password_hash = :hash, version = version + 1 WHERE id = :id")
    int setPassword(UUID id, String hash);

    @Query("UPDATE users SET avatar_file_id = :avatarFileId, version = version + 1 WHERE id = :id")
    int setAvatar(UUID id, Optional<UUID> avatarFileId);

    /** 0 when the account has another address by now. */
    @Query("""
        UPDATE users
           SET email_verified = true, email_verified_at = coalesce(email_verified_at, :now), version = version + 1
         WHERE id = :id AND email = lower(:email)
        """)
    int verifyEmail(UUID id, String email, Instant now);

    /** 0 when another account has the address. */
    @Query("""
        UPDATE users
           SET email = lower(:email), email_verified = true, email_verified_at = :now, version = version + 1
         WHERE id = :id AND NOT EXISTS (SELECT 1 FROM users o WHERE lower(o.email) = lower(:email) AND o.id <> :id)
        """)
    int changeEmail(UUID id, String email, Instant now);

    /** 0 when the account is of another version. */
    @Query("""
        UPDATE users
           SET name = :name, first_name = :firstName, last_name = :lastName, version = version + 1
         WHERE id = :id AND version = :version
        """)
    int rename(UUID id, int version, String name, Optional<String> firstName, Optional<String> lastName);

    /** 0 when the account is of another version. The names of capabilities come with a comma between two. */
    @Query("""
        UPDATE users
           SET role = :role, status = :status, version = version + 1,
               capabilities = CASE :names WHEN '' THEN '{}' ELSE string_to_array(:names, ',') END
         WHERE id = :id AND version = :version
        """)
    int administer(UUID id, int version, UserRole role, UserStatus status, String names);

    @Query("SELECT count(*) FROM users WHERE role = 'ADMIN' AND status = 'ACTIVE' AND id <> :id")
    long countOtherAdmins(UUID id);

    @Query("DELETE FROM users WHERE id = :id")
    int delete(UUID id);
}
