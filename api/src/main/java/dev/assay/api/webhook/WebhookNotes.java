package dev.assay.api.webhook;

import static java.util.Objects.requireNonNull;

import dev.assay.api.audit.Audit;
import dev.assay.api.audit.AuditAction;
import dev.assay.api.audit.ClientAddresses;
import dev.assay.api.auth.Caller;
import dev.assay.db.webhook.Endpoint;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Notes in the audit log what administrators do to webhooks. Of an address only the host: the rest may be a secret. */
@Singleton
final class WebhookNotes {
    private final Audit audit;
    private final ClientAddresses addresses;

    WebhookNotes(Audit audit, ClientAddresses addresses) {
        this.audit = requireNonNull(audit, "audit is null");
        this.addresses = requireNonNull(addresses, "addresses is null");
    }

    void changed(HttpRequest<?> request, Caller caller, AuditAction action, Endpoint endpoint) {
        note(
                request,
                caller,
                action,
                endpoint.id(),
                Map.of(
                        "host", String.valueOf(endpoint.url().getHost()),
                        "events", String.join(" ", WebhookView.codes(endpoint)),
                        "active", Boolean.toString(endpoint.isActive())));
    }

    void sent(HttpRequest<?> request, Caller caller, AuditAction action, UUID endpoint, UUID delivery) {
        note(request, caller, action, endpoint, Map.of("delivery", delivery.toString()));
    }

    private void note(
            HttpRequest<?> request, Caller caller, AuditAction action, UUID endpoint, Map<String, String> detail) {
        audit.about("webhook", Optional.of(caller.userId()), action, endpoint, addresses.of(request), detail);
    }
}
