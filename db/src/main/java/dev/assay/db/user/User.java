package dev.assay.db.user;

import static java.util.Objects.requireNonNull;

import dev.assay.db.column.OptionalText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
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
@MappedEntity("users")
public record User(
        @Id UUID id,
        String email,
        String name,

        @TypeDef(type = DataType.STRING, converter = OptionalText.class)
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
