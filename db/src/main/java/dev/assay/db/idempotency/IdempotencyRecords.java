package dev.assay.db.idempotency;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.json.JsonText;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;

/** The keys clients used. Of requests with the same key that arrive together, exactly one begins. */
public final class IdempotencyRecords {
    /** How long an answer is given again. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** A request that has not ended after this time died with its process; its key is free again. */
    public static final Duration LONGEST_RUN = Duration.ofMinutes(2);

    private static final int SCHEMA_VERSION = 1;

    // The row of a key that is outdated, or whose request died, is taken over in the same statement.
    private static final String BEGIN = """
            INSERT INTO idempotency_records AS r
                (id, user_id, method, path, idempotency_key, fingerprint, created_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT ON CONSTRAINT idempotency_records_key_key DO UPDATE
               SET id = EXCLUDED.id, fingerprint = EXCLUDED.fingerprint, created_at = EXCLUDED.created_at,
                   expires_at = EXCLUDED.expires_at, status_code = NULL, response_headers = NULL,
                   response_body = NULL, completed_at = NULL
             WHERE r.expires_at <= EXCLUDED.created_at
                OR (r.status_code IS NULL AND r.created_at <= ?)
            """;
    private static final String SELECT = """
            SELECT fingerprint, status_code, response_headers, response_body
              FROM idempotency_records
             WHERE user_id = ? AND method = ? AND path = ? AND idempotency_key = ?
            """;
    private static final String COMPLETE = """
            UPDATE idempotency_records
               SET status_code = ?, response_headers = ?, response_body = ?, completed_at = ?
             WHERE id = ? AND status_code IS NULL
            """;
    private static final String FORGET = "DELETE FROM idempotency_records WHERE id = ? AND status_code IS NULL";
    private static final String PURGE = "DELETE FROM idempotency_records WHERE expires_at <= ?";

    private final Database database;

    public IdempotencyRecords(DataSource pool) {
        this.database = new Database(pool);
    }

    /** What a request with a key has to do. */
    public sealed interface Beginning {
        /**
         * Run, and then complete or forget this record.
         *
         * @param recordId names the run
         */
        record Begun(UUID recordId) implements Beginning {}

        /** Give this answer again. */
        record Answered(StoredAnswer answer) implements Beginning {}

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
        return database.transact(connection -> {
            int begun = Statements.update(
                    connection,
                    BEGIN,
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
            return Statements.first(
                            connection,
                            SELECT,
                            row -> beginning(row, fingerprint),
                            key.userId(),
                            key.method(),
                            key.path(),
                            key.key())
                    .orElseGet(Beginning.StillRunning::new);
        });
    }

    /** Keeps the answer; nothing happens when the record was taken over in the meantime. */
    public void complete(UUID recordId, StoredAnswer answer, Instant now) {
        database.transact(connection -> Statements.update(
                connection, COMPLETE, answer.status(), write(answer.headers()), answer.body(), now, recordId));
    }

    /** Frees the key after a failure of the server. */
    public void forget(UUID recordId) {
        database.transact(connection -> Statements.update(connection, FORGET, recordId));
    }

    /** Deletes what is older than {@link #KEPT}; says how many records that were. */
    public int purge(Instant now) {
        return database.transact(connection -> Statements.update(connection, PURGE, now));
    }

    private static Beginning beginning(Row row, String fingerprint) throws SQLException {
        if (!row.text("fingerprint").equals(fingerprint)) {
            return new Beginning.OtherRequest();
        }
        OptionalInt status = row.optionalInteger("status_code");
        return status.isEmpty()
                ? new Beginning.StillRunning()
                : new Beginning.Answered(new StoredAnswer(
                        status.getAsInt(), read(row.text("response_headers")), row.bytes("response_body")));
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
