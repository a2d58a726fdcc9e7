package dev.assay.api.webhook;

import dev.assay.api.contract.Rule;
import dev.assay.api.outbound.Destinations;
import dev.assay.api.outbound.Destinations.Destination;
import dev.assay.api.problem.Violations;
import dev.assay.db.webhook.Endpoint;
import dev.assay.db.webhook.Endpoints;
import dev.assay.db.webhook.EventType;
import io.micronaut.core.annotation.Nullable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is decided about an endpoint.
 *
 * @param url where events are sent, {@code https://…}
 * @param description for people; null is none
 * @param eventTypes at least one
 * @param active null is true
 */
record WebhookRequest(
        @Rule(format = "uri", example = "\"https://example.org/hook\"")
        String url,

        @Nullable @Rule(max = WebhookRequest.LONGEST_DESCRIPTION)
        String description,

        @Rule(min = 1, example = "[\"interview.completed\"]")
        List<String> eventTypes,

        @Nullable Boolean active) {
    static final int LONGEST_DESCRIPTION = 255;
    private static final URI NOWHERE = URI.create("https://invalid");

    static WebhookRequest of(Endpoint endpoint) {
        return new WebhookRequest(
                endpoint.url().toString(), endpoint.description(), WebhookView.codes(endpoint), endpoint.isActive());
    }

    /**
     * Checks the request.
     *
     * @param checked an address that need not be looked up again
     * @throws dev.assay.api.problem.ProblemException that lists every broken rule
     */
    Endpoints.Wish check(Destinations destinations, Optional<URI> checked) {
        Violations violations = new Violations();
        URI address = violations.present(url, "/url") ? address(violations) : NOWHERE;
        String words = description == null ? "" : description.strip();
        violations.require(
                words.length() <= LONGEST_DESCRIPTION && words.codePoints().noneMatch(WebhookRequest::isNoText),
                "/description",
                "out-of-range",
                "description has " + words.length() + " characters (expected: one line of at most "
                        + LONGEST_DESCRIPTION + ")");
        if (violations.present(eventTypes, "/event_types")) {
            violations.require(
                    !eventTypes.isEmpty()
                            && eventTypes.stream()
                                    .allMatch(code ->
                                            code != null && EventType.of(code).isPresent()),
                    "/event_types",
                    "unknown-event-type",
                    "event types are " + eventTypes + " (expected: some of " + all() + ")");
        }
        if (violations.isEmpty()
                && !checked.equals(Optional.of(address))
                && destinations.of(address) instanceof Destination.Refused refused) {
            violations.add("/url", refused.code(), refused.why());
        }
        violations.throwIfAny();
        return new Endpoints.Wish(
                address,
                words,
                eventTypes.stream()
                        .map(code -> EventType.of(code).orElseThrow())
                        .collect(Collectors.toSet()),
                active == null || active);
    }

    private static boolean isNoText(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    private URI address(Violations violations) {
        try {
            return URI.create(new URI(url.strip()).toASCIIString());
        } catch (URISyntaxException e) {
            violations.add("/url", "malformed", "url cannot be read (expected: https://host[:port]/path)");
            return NOWHERE;
        }
    }

    private static List<String> all() {
        return Arrays.stream(EventType.values()).map(EventType::code).toList();
    }
}
