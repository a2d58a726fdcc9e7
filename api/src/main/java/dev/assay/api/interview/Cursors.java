package dev.assay.api.interview;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.assay.api.auth.SigningSecret;
import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.practice.Interviews.After;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.UUID;

/** Where a page of a list begins, as a text that only this installation can write. */
@Singleton
final class Cursors {
    private static final String PURPOSE = "cursor of interviews";

    private final SigningSecret secret;

    Cursors(SigningSecret secret) {
        this.secret = requireNonNull(secret, "secret is null");
    }

    String write(After after) {
        long micros = ChronoUnit.MICROS.between(Instant.EPOCH, after.createdAt());
        String place = micros + "." + after.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString((place + "." + signature(place)).getBytes(UTF_8));
    }

    After read(String cursor) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), UTF_8).split("\\.", -1);
            if (parts.length == 3 && genuine(parts[0] + "." + parts[1], parts[2])) {
                return new After(
                        Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException e) {
            throw notOurs();
        }
        throw notOurs();
    }

    private boolean genuine(String place, String signature) {
        return MessageDigest.isEqual(signature(place).getBytes(UTF_8), signature.getBytes(UTF_8));
    }

    private String signature(String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret.sign(PURPOSE, place));
    }

    private static ProblemException notOurs() {
        return ProblemException.at(
                ProblemType.VALIDATION_FAILED,
                "cursor",
                "invalid",
                "cursor is not one of ours (expected: next_cursor of a page before)");
    }
}
