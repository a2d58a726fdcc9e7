package dev.assay.api.webhook;

import dev.assay.api.delivery.WebhookSecret;
import dev.assay.db.webhook.Endpoint;
import dev.assay.db.webhook.EventType;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An endpoint.
 *
 * @param disabledAt since when nothing is sent; null while it is
 * @param formerSecretUntil until when the secret before signs, too; null when none does
 * @param secret null but in the answer that issues it
 */
record WebhookView(
        UUID id,
        String url,
        String description,
        List<String> eventTypes,
        boolean active,
        @Nullable Instant disabledAt,
        Endpoint.@Nullable Reason disabledReason,
        @Nullable Instant formerSecretUntil,
        Instant createdAt,
        Instant updatedAt,
        int version,
        @Nullable String secret) {
    static WebhookView of(Endpoint endpoint) {
        return of(endpoint, null);
    }

    static WebhookView issuing(Endpoint endpoint, WebhookSecret secret) {
        return of(endpoint, secret.text());
    }

    static List<String> codes(Endpoint endpoint) {
        return endpoint.eventTypes().stream().map(EventType::code).sorted().toList();
    }

    private static WebhookView of(Endpoint endpoint, String secret) {
        return new WebhookView(
                endpoint.id(),
                endpoint.url().toString(),
                endpoint.description(),
                codes(endpoint),
                endpoint.isActive(),
                endpoint.disabled().map(Endpoint.Disabled::at).orElse(null),
                endpoint.disabled().map(Endpoint.Disabled::reason).orElse(null),
                endpoint.secrets().former().map(Endpoint.Former::until).orElse(null),
                endpoint.createdAt(),
                endpoint.updatedAt(),
                endpoint.version(),
                secret);
    }

    /** Leaves the secret out. */
    @Override
    public String toString() {
        return "WebhookView[" + id + "]";
    }
}
