package dev.assay.api.webhook;

import static java.util.Objects.requireNonNull;

import dev.assay.api.audit.AuditAction;
import dev.assay.api.auth.Caller;
import dev.assay.api.contract.Contract;
import dev.assay.api.contract.Contract.IdempotencyKey;
import dev.assay.api.contract.Rule;
import dev.assay.api.edit.Page;
import dev.assay.api.edit.Pages;
import dev.assay.api.idempotency.Done;
import dev.assay.api.idempotency.IdempotentRequests;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.outbox.OutboxNews;
import dev.assay.db.webhook.Deliveries;
import dev.assay.db.webhook.Delivery;
import dev.assay.db.webhook.Endpoint;
import dev.assay.db.webhook.Endpoints;
import dev.assay.db.webhook.EventType;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was sent to an endpoint over HTTP, and sending by hand, for administrators. */
@Controller("/api/v1/webhooks/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Caller.ADMIN)
final class WebhookDeliveryController {
    private static final String LIST = "webhook deliveries";

    private final Endpoints endpoints;
    private final Deliveries deliveries;
    private final IdempotentRequests idempotent;
    private final Pages pages;
    private final WebhookNotes notes;
    private final OutboxNews news;
    private final InstantSource clock;

    WebhookDeliveryController(
            Endpoints endpoints,
            Deliveries deliveries,
            IdempotentRequests idempotent,
            Pages pages,
            WebhookNotes notes,
            OutboxNews news,
            InstantSource clock) {
        this.endpoints = requireNonNull(endpoints, "endpoints is null");
        this.deliveries = requireNonNull(deliveries, "deliveries is null");
        this.idempotent = requireNonNull(idempotent, "idempotent is null");
        this.pages = requireNonNull(pages, "pages is null");
        this.notes = requireNonNull(notes, "notes is null");
        this.news = requireNonNull(news, "news is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** Lists what was sent to a webhook or is to be, newest first. */
    @Get("/deliveries{?limit,cursor,status,event_type}")
    HttpResponse<Page<DeliveryView>> listWebhookDeliveries(
            HttpRequest<?> request,
            UUID id,
            @Nullable @QueryValue @Rule(min = 1, max = Pages.MOST) Integer limit,
            @Nullable @QueryValue String cursor,
            @Nullable @QueryValue Delivery.Status status,
            @Nullable @QueryValue("event_type") String eventType) {
        int size = Pages.size(limit);
        known(eventType);
        Endpoint endpoint = endpoint(id);
        Optional<Deliveries.After> after =
                pages.after(LIST, cursor).map(place -> new Deliveries.After(place.at(), place.id()));
        List<Delivery> found = deliveries.list(
                endpoint.id(),
                new Deliveries.Filter(Optional.ofNullable(status), Optional.ofNullable(eventType)),
                after,
                size + 1);
        return pages.answer(
                request,
                LIST,
                found,
                size,
                delivery -> new Pages.Place(delivery.createdAt(), delivery.id()),
                DeliveryView::of);
    }

    /** Shows something that was sent, with every attempt. */
    @Get("/deliveries/{delivery}")
    HttpResponse<DeliveryDetail> getWebhookDelivery(UUID id, UUID delivery) {
        return HttpResponse.ok(DeliveryDetail.of(find(id, delivery), deliveries.attempts(delivery)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Sends an event that is none, to see whether it arrives. */
    @Post("/test")
    @Contract(status = 202, key = IdempotencyKey.OPTIONAL, located = true, refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<DeliveryView> testWebhook(HttpRequest<?> request, Caller caller, UUID id) {
        return idempotent.optional(
                request,
                caller,
                id,
                () -> {
                    UUID sent = deliveries
                            .test(endpoint(id).id(), now())
                            .orElseThrow(WebhookDeliveryController::switchedOff);
                    news.tell();
                    notes.sent(request, caller, AuditAction.WEBHOOK_TESTED, id, sent);
                    return new Done<>(sent, HttpStatus.ACCEPTED);
                },
                done -> accepted(id, done.subject()));
    }

    /** Sends something once more, now, whatever became of it before. */
    @Post("/deliveries/{delivery}/redeliver")
    @Contract(status = 202, key = IdempotencyKey.OPTIONAL, located = true, refuses = ProblemType.STATE_CONFLICT)
    HttpResponse<DeliveryView> redeliverWebhook(HttpRequest<?> request, Caller caller, UUID id, UUID delivery) {
        return idempotent.optional(
                request,
                caller,
                delivery,
                () -> {
                    Delivery before = find(id, delivery);
                    if (!deliveries.again(id, delivery, now())) {
                        throw endpoint(id).isActive() ? underWay(before) : switchedOff();
                    }
                    news.tell();
                    notes.sent(request, caller, AuditAction.WEBHOOK_REDELIVERED, id, delivery);
                    return new Done<>(delivery, HttpStatus.ACCEPTED);
                },
                done -> accepted(id, done.subject()));
    }

    private HttpResponse<DeliveryView> accepted(UUID id, UUID delivery) {
        return HttpResponse.<DeliveryView>accepted()
                .body(DeliveryView.of(find(id, delivery)))
                .header(HttpHeaders.LOCATION, "/api/v1/webhooks/" + id + "/deliveries/" + delivery)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private static void known(String eventType) {
        if (eventType != null
                && !eventType.equals(EventType.TEST)
                && EventType.of(eventType).isEmpty()) {
            throw ProblemException.at(
                    ProblemType.VALIDATION_FAILED,
                    "event_type",
                    "unknown-event-type",
                    "event_type is none that there is (expected: for example " + EventType.TEST + ")");
        }
    }

    private static ProblemException switchedOff() {
        return ProblemException.conflict(
                ProblemType.STATE_CONFLICT, "The webhook is switched off; switch it on first.", "INACTIVE", List.of());
    }

    private static ProblemException underWay(Delivery delivery) {
        return ProblemException.conflict(
                ProblemType.STATE_CONFLICT,
                "It is being sent at the moment.",
                delivery.status().name(),
                List.of(Delivery.Status.DELIVERED.name(), Delivery.Status.FAILED.name()));
    }

    private Endpoint endpoint(UUID id) {
        return endpoints.find(id).orElseThrow(() -> ProblemException.notFound("webhook"));
    }

    private Delivery find(UUID endpointId, UUID id) {
        return deliveries.find(endpointId, id).orElseThrow(() -> ProblemException.notFound("delivery"));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
