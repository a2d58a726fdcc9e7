package dev.assay.db.user;

import static java.util.Objects.requireNonNull;

import dev.assay.db.column.OptionalId;
import dev.assay.db.column.OptionalInstant;
import dev.assay.db.column.OptionalText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * An account.
 *
 * @param email in lower case
 * @param avatarFileId a picture in the file store
 * @param passwordHash a PHC string; empty when the account signs in elsewhere
 * @param capabilities names of {@link Capability}
 * @param emailVerified whether somebody who reads mail at the address has said so
 * @param version grows by one with every change that a client can make
 */
@MappedEntity("users")
public record User(
        @Id UUID id,
        String email,
        String name,

        @TypeDef(type = DataType.STRING, converter = OptionalText.class)
        Optional<String> firstName,

        @TypeDef(type = DataType.STRING, converter = OptionalText.class)
        Optional<String> lastName,

        @TypeDef(type = DataType.UUID, converter = OptionalId.class)
        Optional<UUID> avatarFileId,

        @TypeDef(type = DataType.STRING, converter = OptionalText.class)
        Optional<String> passwordHash,

        UserRole role,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> capabilities,
        UserStatus status,
        boolean emailVerified,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> lastLoginAt,

        Instant createdAt,
        Instant updatedAt,
        int version) {
    public User {
        requireNonNull(id, "id");
        requireNonNull(email, "email");
        requireNonNull(name, "name");
        requireNonNull(passwordHash, "passwordHash");
        requireNonNull(role, "role");
        requireNonNull(status, "status");
        requireNonNull(createdAt, "createdAt");
        capabilities = List.copyOf(capabilities);
    }

    /** What the account may do besides being a candidate. */
    public Set<Capability> can() {
        Set<Capability> set = EnumSet.noneOf(Capability.class);
        capabilities.forEach(name -> set.add(Capability.valueOf(name)));
        return set;
    }

    /** Leaves the hash and the address out. */
    @Override
    public String toString() {
        return "User[" + id + ", " + role + ", " + status + "]";
    }
}
