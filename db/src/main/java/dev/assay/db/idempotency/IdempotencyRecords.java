package dev.assay.db.idempotency;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.json.JsonText;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** The keys clients used. Of requests with the same key that arrive together, exactly one begins. */
@Singleton
public class IdempotencyRecords {
    /** How long an answer is given again. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** A request that has not ended after this time died with its process; its key is free again. */
    public static final Duration LONGEST_RUN = Duration.ofMinutes(2);

    private static final int SCHEMA_VERSION = 1;
    private static final String SUBJECT = "subject";

    private final RecordRows rows;

    IdempotencyRecords(RecordRows rows) {
        this.rows = rows;
    }

    /** What a request with a key has to do. */
    public sealed interface Beginning {
        /**
         * Run, and then complete or forget this record, or note that it acted and complete it.
         *
         * @param recordId names the run
         */
        record Begun(UUID recordId) implements Beginning {}

        /** Give this answer again. */
        record Answered(StoredAnswer answer) implements Beginning {}

        /**
         * Read the answer again and complete this record: the request has acted, but has not been answered.
         *
         * @param status what the answer's status is
         * @param subject what the request acted on
         */
        record Acted(UUID recordId, int status, UUID subject) implements Beginning {}

        /** Another request with this key is still running. */
        record StillRunning() implements Beginning {}

        /** The key stood for another request. */
        record OtherRequest() implements Beginning {}
    }

    /**
     * Asks what to do with a request.
     *
     * @param fingerprint equal for equal requests and different for different ones
     */
    public Beginning begin(RequestKey key, String fingerprint, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        int begun = rows.begin(
                id,
                key.userId(),
                key.method(),
                key.path(),
                key.key(),
                fingerprint,
                now,
                now.plus(KEPT),
                now.minus(LONGEST_RUN));
        if (begun == 1) {
            return new Beginning.Begun(id);
        }
        // No row: the first request failed between the two statements. Whoever asks again begins anew.
        return rows.findByUserIdAndMethodAndPathAndIdempotencyKey(key.userId(), key.method(), key.path(), key.key())
                .map(row -> beginning(row, fingerprint))
                .orElseGet(Beginning.StillRunning::new);
    }

    /** Notes that the request has done what it was to do: from here on it is not done again, whatever its answer. */
    public void act(UUID recordId, int status, UUID subject, Instant now) {
        ObjectNode document = JsonText.document(SCHEMA_VERSION).put(SUBJECT, subject.toString());
        rows.act(recordId, status, JsonText.of(document).text(), now);
    }

    /** Keeps the answer to what is on disk already; nothing happens when the record was taken over in the meantime. */
    public void complete(UUID recordId, StoredAnswer answer, Instant now) {
        complete(recordId, answer, now, true);
    }

    /** The same, and waits until the answer is on disk, with all that was committed before. */
    public void completeOnDisk(UUID recordId, StoredAnswer answer, Instant now) {
        complete(recordId, answer, now, false);
    }

    private void complete(UUID recordId, StoredAnswer answer, Instant now, boolean late) {
        rows.complete(recordId, answer.status(), write(answer.headers()).text(), answer.body(), now, late);
    }

    /** Frees the key of a request that failed before it acted; nothing happens when it has. */
    public void forget(UUID recordId) {
        rows.forget(recordId);
    }

    /** Deletes what is older than {@link #KEPT}; says how many records that were. */
    public int purge(Instant now) {
        return rows.purge(now);
    }

    private static Beginning beginning(RecordRow row, String fingerprint) {
        if (!row.fingerprint().equals(fingerprint)) {
            return new Beginning.OtherRequest();
        }
        if (row.statusCode() == null) {
            return new Beginning.StillRunning();
        }
        return row.responseBody() == null
                ? new Beginning.Acted(row.id(), row.statusCode(), subject(row.responseHeaders()))
                : new Beginning.Answered(
                        new StoredAnswer(row.statusCode(), read(row.responseHeaders()), row.responseBody()));
    }

    private static UUID subject(String text) {
        return UUID.fromString(new JsonText(text)
                .document("response_headers", SCHEMA_VERSION)
                .path(SUBJECT)
                .asText());
    }

    private static JsonText write(Map<String, String> headers) {
        ObjectNode document = JsonText.document(SCHEMA_VERSION);
        ObjectNode values = document.putObject("headers");
        headers.forEach(values::put);
        return JsonText.of(document);
    }

    private static Map<String, String> read(String text) {
        Map<String, String> headers = new HashMap<>();
        new JsonText(text)
                .document("response_headers", SCHEMA_VERSION)
                .path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return headers;
    }
}
