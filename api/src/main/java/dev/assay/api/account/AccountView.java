package dev.assay.api.account;

import dev.assay.db.user.Capability;
import dev.assay.db.user.User;
import dev.assay.db.user.UserRole;
import dev.assay.db.user.UserStatus;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * An account, to its owner.
 *
 * @param hasPassword false when it is signed in to elsewhere only
 * @param avatarUrl short-lived; null without a picture
 */
public record AccountView(
        UUID id,
        String email,
        boolean emailVerified,
        String name,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String avatarUrl,
        UserRole role,
        Set<Capability> capabilities,
        UserStatus status,
        boolean hasPassword,
        @Nullable Instant lastLoginAt,
        Instant createdAt,
        int version) {
    public static AccountView of(User user, Optional<String> avatarUrl) {
        return new AccountView(
                user.id(),
                user.email(),
                user.emailVerified(),
                user.name(),
                user.firstName().orElse(null),
                user.lastName().orElse(null),
                avatarUrl.orElse(null),
                user.role(),
                new TreeSet<>(user.can()),
                user.status(),
                user.passwordHash().isPresent(),
                user.lastLoginAt().orElse(null),
                user.createdAt(),
                user.version());
    }
}
