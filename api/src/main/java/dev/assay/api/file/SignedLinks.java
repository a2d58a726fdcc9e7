package dev.assay.api.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.SigningSecret;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.UUID;

/** Addresses under which whoever has one fetches one file for a quarter of an hour. */
@Singleton
public final class SignedLinks {
    /** How long a link is good for. */
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final String PURPOSE = "link to a file";

    private final SigningSecret secret;
    private final InstantSource clock;

    public SignedLinks(SigningSecret secret, InstantSource clock) {
        this.secret = requireNonNull(secret, "secret is null");
        this.clock = requireNonNull(clock, "clock is null");
    }

    /** A path on this server. */
    public String to(UUID file) {
        long expires = clock.instant().plus(LIFETIME).getEpochSecond();
        return "/api/v1/files/" + file + "?expires=" + expires + "&signature=" + signature(file, expires);
    }

    boolean isGood(UUID file, long expires, String signature) {
        byte[] expected = signature(file, expires).getBytes(UTF_8);
        return MessageDigest.isEqual(expected, signature.getBytes(UTF_8))
                && Instant.ofEpochSecond(expires).isAfter(clock.instant());
    }

    private String signature(UUID file, long expires) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.sign(PURPOSE, file + " " + expires));
    }
}
