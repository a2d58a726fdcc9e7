package dev.assay.api.webhook;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.api.audit.AuditAction;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.BodyOf;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Contract.IdempotencyKey;
import dev.assay.api.contract.Contract.IfMatch;
import dev.assay.api.contract.Rule;
import dev.assay.api.delivery.SecretSeal;
import dev.assay.api.delivery.WebhookSecret;
import dev.assay.api.edit.MergePatch;
import dev.assay.api.edit.Page;
import dev.assay.api.edit.Pages;
import dev.assay.api.edit.Versions;
import dev.assay.api.idempotency.Done;
import dev.assay.api.idempotency.IdempotentRequests;
import dev.assay.api.outbound.Destinations;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.webhook.Endpoint;
import dev.assay.db.webhook.Endpoints;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Endpoints over HTTP, for administrators. A secret is in the answer that issues it and nowhere else: an answer that is kept for
 * an idempotency key is kept without.
 */
@Controller("/api/v1/webhooks")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.ADMIN)
final class WebhookController {
    private static final String LIST = "webhooks";

    private final Endpoints endpoints;
    private final Destinations destinations;
    private final SecretSeal seal;
    private final IdempotentRequests idempotent;
    private final MergePatch patches;
    private final Pages pages;
    private final WebhookNotes notes;
    private final InstantSource clock;

    WebhookController(
            Endpoints endpoints,
            Destinations destinations,
            SecretSeal seal,
            IdempotentRequests idempotent,
            MergePatch patches,
            Pages pages,
            WebhookNotes notes,
            InstantSource clock) {
        this.endpoints = requireNonNull(endpoints, "endpoints is null");
        this.destinations = requireNonNull(destinations, "destinations is null");
        this.seal = requireNonNull(seal, "seal is null");
        this.idempotent = requireNonNull(idempotent, "idempotent is null");
        this.patches = requireNonNull(patches, "patches is null");
        this.pages = requireNonNull(pages, "pages is null");
        this.notes = requireNonNull(notes, "notes is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** Lists webhooks, newest first. */
    @Get("{?limit,cursor}")
    HttpResponse<Page<WebhookView>> listWebhooks(
            HttpRequest<?> request,
            @Nullable @QueryValue @Rule(min = 1, max = Pages.MOST) Integer limit,
            @Nullable @QueryValue String cursor) {
        int size = Pages.size(limit);
        Optional<Endpoints.After> after =
                pages.after(LIST, cursor).map(place -> new Endpoints.After(place.at(), place.id()));
        return pages.answer(
                request,
                LIST,
                endpoints.list(after, size + 1),
                size,
                endpoint -> new Pages.Place(endpoint.createdAt(), endpoint.id()),
                WebhookView::of);
    }

    /** Makes a webhook. The answer has the secret; the same request once more with its key has not. */
    @Post
    @Contract(
            status = 201,
            key = IdempotencyKey.OPTIONAL,
            versioned = true,
            located = true,
            refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<WebhookView> createWebhook(HttpRequest<?> request, Caller caller, @Body WebhookRequest body) {
        AtomicReference<WebhookView> issued = new AtomicReference<>();
        HttpResponse<WebhookView> kept = idempotent.optional(
                request,
                caller,
                body,
                () -> {
                    WebhookSecret secret = WebhookSecret.random();
                    Endpoint added = add(caller, body.check(destinations, Optional.empty()), secret);
                    notes.changed(request, caller, AuditAction.WEBHOOK_CREATED, added);
                    issued.set(WebhookView.issuing(added, secret));
                    return new Done<>(added.id(), HttpStatus.CREATED);
                },
                done -> created(WebhookView.of(find(done.subject()))));
        return issued.get() == null ? kept : created(issued.get());
    }

    /** Shows a webhook, without its secret. */
    @Get("/{id}")
    @Contract(versioned = true)
    HttpResponse<WebhookView> getWebhook(HttpRequest<?> request, UUID id) {
        Endpoint endpoint = find(id);
        return Versions.show(request, endpoint.version(), WebhookView.of(endpoint));
    }

    /** Changes a webhook. With {@code active} true after false, what was held is sent. */
    @Patch("/{id}")
    @Contract(match = IfMatch.REQUIRED, versioned = true)
    HttpResponse<WebhookView> changeWebhook(
            HttpRequest<?> request,
            Caller caller,
            UUID id,
            @Body @BodyOf(value = WebhookRequest.class, patch = true) JsonNode patch) {
        int seen = Versions.required(request);
        Endpoint before = find(id);
        Endpoints.Wish wish = patches.apply(WebhookRequest.of(before), patch, WebhookRequest.class)
                .check(destinations, Optional.of(before.url()));
        Endpoint after = written(endpoints.change(id, seen, wish, now()));
        notes.changed(request, caller, AuditAction.WEBHOOK_CHANGED, after);
        return Versions.show(request, after.version(), WebhookView.of(after));
    }

    /** Deletes a webhook, with everything that was sent to it. */
    @Delete("/{id}")
    @Contract(status = 204, match = IfMatch.REQUIRED)
    HttpResponse<Void> deleteWebhook(HttpRequest<?> request, Caller caller, UUID id) {
        Endpoint gone = written(endpoints.remove(id, Versions.required(request)));
        notes.changed(request, caller, AuditAction.WEBHOOK_DELETED, gone);
        return HttpResponse.noContent();
    }

    /** Changes the secret. The answer has the new one; the same request once more with its key has not. */
    @Post("/{id}/rotate-secret")
    @Contract(key = IdempotencyKey.OPTIONAL, match = IfMatch.OPTIONAL, versioned = true)
    HttpResponse<WebhookView> rotateWebhookSecret(
            HttpRequest<?> request, Caller caller, UUID id, @Nullable @Body RotationRequest body) {
        RotationRequest wish = body == null ? new RotationRequest(null) : body;
        Duration overlap = wish.check();
        AtomicReference<WebhookView> issued = new AtomicReference<>();
        HttpResponse<WebhookView> kept = idempotent.optional(
                request,
                caller,
                wish,
                () -> {
                    WebhookSecret secret = WebhookSecret.random();
                    Endpoint rotated = written(endpoints.rotate(
                            id,
                            Versions.optional(request).orElseGet(() -> find(id).version()),
                            seal.seal(secret, id),
                            now().plus(overlap)));
                    notes.changed(request, caller, AuditAction.WEBHOOK_SECRET_ROTATED, rotated);
                    issued.set(WebhookView.issuing(rotated, secret));
                    return new Done<>(id, HttpStatus.OK);
                },
                done -> shown(WebhookView.of(find(done.subject()))));
        return issued.get() == null ? kept : shown(issued.get());
    }

    private Endpoint add(Caller caller, Endpoints.Wish wish, WebhookSecret secret) {
        UUID id = Endpoints.newId();
        if (!endpoints.add(id, wish, seal.seal(secret, id), caller.userId(), now())) {
            throw ProblemException.of(
                    ProblemType.STATE_CONFLICT, "There are " + Endpoints.MOST + " webhooks already; delete one first.");
        }
        return find(id);
    }

    private Endpoint find(UUID id) {
        return endpoints.find(id).orElseThrow(() -> ProblemException.notFound("webhook"));
    }

    private static Endpoint written(Endpoints.Change change) {
        return switch (change) {
            case Endpoints.Change.Changed changed -> changed.endpoint();
            case Endpoints.Change.Stale _ -> throw Versions.stale();
            case Endpoints.Change.Missing _ -> throw ProblemException.notFound("webhook");
        };
    }

    private static HttpResponse<WebhookView> created(WebhookView view) {
        return HttpResponse.created(view)
                .header(HttpHeaders.LOCATION, "/api/v1/webhooks/" + view.id())
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static HttpResponse<WebhookView> shown(WebhookView view) {
        return HttpResponse.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(view.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
