package dev.assay.db.webhook;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.UUID;

/**
 * A delivery that is the caller's to send for a while.
 *
 * @param attempt its number, from 1; whoever claims the delivery later has a higher one
 * @param step the attempt's place in the schedule, from 1
 */
public record Claimed(UUID id, UUID endpointId, URI url, Endpoint.Secrets secrets, int attempt, int step, String body) {
    public Claimed {
        requireNonNull(id, "id is null");
        requireNonNull(endpointId, "endpointId is null");
        requireNonNull(url, "url is null");
        requireNonNull(secrets, "secrets is null");
        requireNonNull(body, "body is null");
    }
}
