package dev.assay.db.webhook;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Where events are sent, and which.
 *
 * @param disabled since when and why nothing is sent; empty while it is
 * @param version grows with each change
 */
public record Endpoint(
        UUID id,
        URI url,
        String description,
        Set<EventType> eventTypes,
        Secrets secrets,
        Optional<Disabled> disabled,
        Instant createdAt,
        Instant updatedAt,
        int version) {
    public Endpoint {
        requireNonNull(url, "url is null");
        requireNonNull(description, "description is null");
        requireNonNull(secrets, "secrets is null");
        requireNonNull(disabled, "disabled is null");
        eventTypes = Set.copyOf(eventTypes);
    }

    /** Why nothing is sent. */
    public enum Reason {
        /** An administrator has said so. */
        BY_HAND,
        /** The endpoint has said that it is gone (410). */
        GONE,
        /** Nothing has arrived for the whole time in which deliveries are tried. */
        EXHAUSTED
    }

    public record Disabled(Instant at, Reason reason) {}

    public boolean isActive() {
        return disabled.isEmpty();
    }

    /**
     * What signs, encrypted.
     *
     * @param former signs beside the current one for a while after a change
     */
    public record Secrets(Sealed current, Optional<Former> former) {
        public Secrets {
            requireNonNull(current, "current is null");
            requireNonNull(former, "former is null");
        }
    }

    /**
     * A secret that was replaced.
     *
     * @param until signs nothing from then on
     */
    public record Former(Sealed secret, Instant until) {}
}
