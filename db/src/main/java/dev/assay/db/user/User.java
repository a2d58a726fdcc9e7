package dev.assay.db.user;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An account.
 *
 * @param email in lower case
 * @param passwordHash a PHC string; empty when the account signs in elsewhere
 * @param version grows by one with every change that a client can make
 */
public record User(
        UUID id,
        String email,
        String name,
        Optional<String> passwordHash,
        UserRole role,
        UserStatus status,
        Instant createdAt,
        int version) {
    public User {
        requireNonNull(id, "id");
        requireNonNull(email, "email");
        requireNonNull(name, "name");
        requireNonNull(passwordHash, "passwordHash");
        requireNonNull(role, "role");
        requireNonNull(status, "status");
        requireNonNull(createdAt, "createdAt");
    }

    /** Leaves the hash and the address out. */
    @Override
    public String toString() {
        return "User[" + id + ", " + role + ", " + status + "]";
    }
}
