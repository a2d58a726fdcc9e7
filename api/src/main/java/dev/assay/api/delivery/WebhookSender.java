package dev.assay.api.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.assay.api.outbound.Answer;
import dev.assay.api.outbound.Courier;
import dev.assay.db.webhook.Attempt;
import dev.assay.db.webhook.Claimed;
import dev.assay.db.webhook.Endpoint;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signs and sends a delivery, once. */
final class WebhookSender {
    private static final char UNREADABLE = '\uFFFD';

    private final Courier courier;
    private final SecretSeal seal;
    private final InstantSource clock;

    WebhookSender(Courier courier, SecretSeal seal, InstantSource clock) {
        this.courier = requireNonNull(courier, "courier is null");
        this.seal = requireNonNull(seal, "seal is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** How it went, in full and for the log. */
    record Sent(Answer answer, Attempt attempt) {}

    Sent send(Claimed claimed) {
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        long begun = System.nanoTime();
        Answer answer = signatures(claimed, at)
                .map(signatures -> courier.post(
                        claimed.url(),
                        Map.of(
                                "webhook-id", claimed.id().toString(),
                                "webhook-timestamp", Long.toString(at.getEpochSecond()),
                                "webhook-signature", signatures),
                        claimed.body().getBytes(UTF_8)))
                .orElseGet(
                        () -> new Answer.Refused("the secret cannot be read any more; give the endpoint another one"));
        return new Sent(answer, attempt(claimed, at, Duration.ofNanos(System.nanoTime() - begun), answer));
    }

    /** One for each secret that signs, with a space between two; empty when the current one cannot be read. */
    private Optional<String> signatures(Claimed claimed, Instant at) {
        Optional<WebhookSecret> current = seal.open(claimed.secrets().current(), claimed.endpointId());
        Optional<WebhookSecret> former = claimed.secrets()
                .former()
                .filter(secret -> secret.until().isAfter(at))
                .map(Endpoint.Former::secret)
                .flatMap(one -> seal.open(one, claimed.endpointId()));
        return current.map(secret -> Stream.concat(Stream.of(secret), former.stream())
                .map(one -> one.sign(claimed.id().toString(), at, claimed.body()))
                .collect(Collectors.joining(" ")));
    }

    private static Attempt attempt(Claimed claimed, Instant at, Duration took, Answer answer) {
        return switch (answer) {
            case Answer.Answered answered ->
                new Attempt(
                        claimed.attempt(),
                        at,
                        took,
                        Attempt.Outcome.ANSWERED,
                        OptionalInt.of(answered.status()),
                        // NUL fits into no column of text.
                        answered.beginning().replace('\0', UNREADABLE));
            case Answer.TimedOut _ -> without(claimed, at, took, Attempt.Outcome.TIMED_OUT, "no answer in time");
            case Answer.Unreachable unreachable ->
                without(claimed, at, took, Attempt.Outcome.UNREACHABLE, unreachable.what());
            case Answer.Refused refused -> without(claimed, at, took, Attempt.Outcome.REFUSED, refused.why());
        };
    }

    private static Attempt without(Claimed claimed, Instant at, Duration took, Attempt.Outcome outcome, String why) {
        return new Attempt(claimed.attempt(), at, took, outcome, OptionalInt.empty(), why.replace('\0', UNREADABLE));
    }
}
