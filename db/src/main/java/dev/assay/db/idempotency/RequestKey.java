package dev.assay.db.idempotency;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * What a key is valid for.
 *
 * @param method of the request, for example POST
 * @param path of the request, without the query
 * @param key the client's word, 1 to 255 characters
 */
public record RequestKey(UUID userId, String method, String path, String key) {
    public static final int LONGEST = 255;

    public RequestKey {
        requireNonNull(userId, "userId");
        requireNonNull(method, "method");
        requireNonNull(path, "path");
        if (key.isBlank() || key.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "key has " + key.length() + " characters (expected: 1 to " + LONGEST + ", not blank)");
        }
    }
}
