package dev.assay.api.oidc;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.SigningSecret;
import dev.assay.db.token.Secrets;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps attempts in the browser that makes them: in a signed cookie which no script sees, for ten minutes. */
@Singleton
final class Attempts {
    private static final String NAME = "assay_oidc";
    private static final String PATH = "/api/v1/auth/oidc";
    private static final String PURPOSE = "attempt to sign in elsewhere";
    private static final Duration LIFETIME = Duration.ofMinutes(10);
    private static final int PARTS = 7;

    private final SigningSecret secret;
    private final InstantSource clock;

    Attempts(SigningSecret secret, InstantSource clock) {
        this.secret = requireNonNull(secret, "secret is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    Attempt begin(IdentityProvider provider, Optional<UUID> linkTo, String returnTo) {
        return new Attempt(
                provider.name(),
                Secrets.random(),
                Secrets.random(),
                Secrets.random(),
                linkTo,
                returnTo,
                clock.instant().plus(LIFETIME));
    }

    Cookie cookie(HttpRequest<?> request, Attempt attempt) {
        String text = Stream.of(
                        attempt.provider(),
                        attempt.state(),
                        attempt.nonce(),
                        attempt.verifier(),
                        attempt.linkTo().map(UUID::toString).orElse(""),
                        attempt.returnTo(),
                        String.valueOf(attempt.expiresAt().getEpochSecond()))
                .map(Attempts::encoded)
                .reduce((left, right) -> left + "." + right)
                .orElseThrow();
        return cookie(request, text + "." + signature(text), LIFETIME);
    }

    /** Has the browser forget its attempt. */
    Cookie none(HttpRequest<?> request) {
        return cookie(request, "", Duration.ZERO);
    }

    /** The browser's attempt, if it is ours and not too old. */
    Optional<Attempt> read(HttpRequest<?> request) {
        return request.getCookies().findCookie(NAME).map(Cookie::getValue).flatMap(this::read);
    }

    private Optional<Attempt> read(String value) {
        int end = value.lastIndexOf('.');
        if (end < 0
                || !MessageDigest.isEqual(
                        signature(value.substring(0, end)).getBytes(UTF_8),
                        value.substring(end + 1).getBytes(UTF_8))) {
            return Optional.empty();
        }
        List<String> parts = Stream.of(value.substring(0, end).split("\\.", -1))
                .map(part -> new String(Base64.getUrlDecoder().decode(part), UTF_8))
                .toList();
        if (parts.size() != PARTS) {
            return Optional.empty();
        }
        Attempt attempt = new Attempt(
                parts.get(0),
                parts.get(1),
                parts.get(2),
                parts.get(3),
                Optional.of(parts.get(4)).filter(id -> !id.isEmpty()).map(UUID::fromString),
                parts.get(5),
                Instant.ofEpochSecond(Long.parseLong(parts.get(6))));
        return Optional.of(attempt).filter(found -> found.expiresAt().isAfter(clock.instant()));
    }

    private String signature(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.sign(PURPOSE, text));
    }

    private static String encoded(String part) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(part.getBytes(UTF_8));
    }

    /** Lax, because the provider sends the browser back from another site. */
    private static Cookie cookie(HttpRequest<?> request, String value, Duration maxAge) {
        return Cookie.of(NAME, value)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(SameSite.Lax)
                .path(PATH)
                .maxAge(maxAge.toSeconds());
    }
}
