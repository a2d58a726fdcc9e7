package dev.assay.db.user;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
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

    @Query("UPDATE users SET last_login_at = :now WHERE id = :id")
    int markSignedIn(UUID id, Instant now);

    @Query("UPDATE users SET role = :role, version = version + 1 WHERE id = :id")
    int setRole(UUID id, UserRole role);
}
