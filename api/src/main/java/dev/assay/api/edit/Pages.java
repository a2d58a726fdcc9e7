package dev.assay.api.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.SigningSecret;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.api.problem.Violations;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.net.URI;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists page by page, newest first. A page begins after a place that only this installation can write, and only for that
 * list, so pages are stable while things are added.
 */
@Singleton
public final class Pages {
    private static final int DEFAULT_LIMIT = 50;
    /** Things of a page. */
    public static final int MOST = 100;

    private static final String PURPOSE = "cursor of ";

    private final SigningSecret secret;

    public Pages(SigningSecret secret) {
        this.secret = requireNonNull(secret, "secret is null");
    }

    /** After what a page begins. */
    public record Place(Instant at, UUID id) {}

    /**
     * How many things a page has.
     *
     * @param limit null: fifty
     * @throws ProblemException 422 unless 1 to 100
     */
    public static int size(Integer limit) {
        Violations violations = new Violations();
        int size = violations.inRange(limit, DEFAULT_LIMIT, 1, MOST, "limit");
        violations.throwIfAny();
        return size;
    }

    /**
     * Reads a cursor of this list; null begins at the beginning.
     *
     * @throws ProblemException 422 when it is not one of ours
     */
    public Optional<Place> after(String list, String cursor) {
        if (cursor == null) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\\.", -1);
            if (parts.length == 3 && genuine(list, parts[0] + "." + parts[1], parts[2])) {
                Instant at = Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS);
                return Optional.of(new Place(at, UUID.fromString(parts[1])));
            }
        } catch (IllegalArgumentException e) {
            throw notOurs();
        }
        throw notOurs();
    }

    /**
     * The answer for a list that was asked for one thing more than the page has.
     *
     * @param place of a thing in the list
     */
    public <T, V> HttpResponse<Page<V>> answer(
            HttpRequest<?> request,
            String list,
            List<T> found,
            int size,
            Function<T, Place> place,
            Function<T, V> view) {
        List<T> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? write(list, place.apply(shown.getLast())) : null;
        MutableHttpResponse<Page<V>> response =
                HttpResponse.ok(new Page<>(shown.stream().map(view).toList(), next));
        if (next != null) {
            response.header(HttpHeaders.LINK, "<" + withCursor(request.getUri(), next) + ">; rel=\"next\"");
        }
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** The other parameters stay as they came: whoever sent something that cannot be read gets it back. */
    private static String withCursor(URI uri, String cursor) {
        String others = Stream.of(
                        Optional.ofNullable(uri.getRawQuery()).orElse("").split("&"))
                .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith("cursor="))
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
        return uri.getRawPath() + "?" + others + "cursor=" + cursor;
    }

    private String write(String list, Place place) {
        String text = ChronoUnit.MICROS.between(Instant.EPOCH, place.at()) + "." + place.id();
        String signed = text + "." + signature(list, text);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(signed.getBytes(UTF_8));
    }

    private boolean genuine(String list, String place, String signature) {
        return MessageDigest.isEqual(signature(list, place).getBytes(UTF_8), signature.getBytes(UTF_8));
    }

    private String signature(String list, String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.sign(PURPOSE + list, place));
    }

    private static ProblemException notOurs() {
        return ProblemException.at(
                ProblemType.VALIDATION_FAILED,
                "cursor",
                "invalid",
                "cursor is not one of ours (expected: next_cursor of a page before)");
    }
}
