package dev.assay.db.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A secret that was sent by mail.
 *
 * @param email where to; holding the secret shows that one reads mail there
 */
@MappedEntity("account_tokens")
public record AccountToken(@Id UUID id, UUID userId, TokenPurpose purpose, String email, Instant expiresAt) {}
