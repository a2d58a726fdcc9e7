package dev.assay.db.user;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * An account at somebody else's that signs in here.
 *
 * @param provider who vouches for it, for example {@code google}
 * @param subject its name there, for ever
 */
@MappedEntity("user_identities")
public record Identity(@Id UUID id, UUID userId, String provider, String subject, Instant createdAt) {}
