package dev.assay.api.idempotency;

import static java.util.Objects.requireNonNull;

import io.micronaut.http.HttpStatus;
import java.util.UUID;

/**
 * What a request has done, and committed: enough to read its answer now or later.
 *
 * @param subject what was made or moved
 * @param status of the answer, below 500
 */
public record Done(UUID subject, HttpStatus status) {
    public Done {
        requireNonNull(subject, "subject is null");
        requireNonNull(status, "status is null");
    }
}
