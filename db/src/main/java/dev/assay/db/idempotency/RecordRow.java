package dev.assay.db.idempotency;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A key as it is stored.
 *
 * @param statusCode null while the request runs
 * @param responseHeaders a JSON document with the headers, or with the subject while there is no answer yet; null while
 *     the request runs
 * @param responseBody UTF-8 JSON, or null while there is no answer; must not be changed
 */
// The body goes from the database to the network; copying it would buy nothing.
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("idempotency_records")
record RecordRow(
        @Id UUID id,
        UUID userId,
        String method,
        String path,
        String idempotencyKey,
        String fingerprint,
        @Nullable Integer statusCode,
        @Nullable String responseHeaders,
        @Nullable byte[] responseBody,
        Instant createdAt,
        Instant expiresAt) {}
