package dev.assay.db.idempotency;

import static java.util.Objects.requireNonNull;

import java.util.Map;

/**
 * An answer to be given again.
 *
 * @param status 100 to 499: failures of the server are not kept
 * @param headers those that belong to the answer and not to its delivery
 * @param body UTF-8 JSON; must not be changed
 */
// The body goes from the database to the network; copying it would buy nothing.
@SuppressWarnings("ArrayRecordComponent")
public record StoredAnswer(int status, Map<String, String> headers, byte[] body) {
    public StoredAnswer {
        headers = Map.copyOf(headers);
        requireNonNull(body, "body");
        if (status < 100 || status > 499) {
            throw new IllegalArgumentException("status is " + status + " (expected: 100 to 499)");
        }
    }
}
