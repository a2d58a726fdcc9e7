package dev.assay.db.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.sql.Columns;
import dev.assay.db.sql.Database;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The keys clients used. Of requests with the same key that arrive together, exactly one begins. */
public final class IdempotencyRecords {
    /** How long an answer is given again. */
    public static final Duration KEPT = Duration.ofHours(24);

    /** A request that has not ended after this time died with its process; its key is free again. */
    public static final Duration LONGEST_RUN = Duration.ofMinutes(2);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

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
               SET status_code = ?, response_headers = ?::jsonb, response_body = ?, completed_at = ?
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

    /** @param fingerprint equal for equal requests and different for different ones */
    public Beginning begin(RequestKey key, String fingerprint, Instant now) {
        return database.with(connection -> {
            UUID id = UuidCreator.getTimeOrderedEpoch();
            try (PreparedStatement insert = connection.prepareStatement(BEGIN)) {
                insert.setObject(1, id);
                set(insert, 2, key);
                insert.setString(6, fingerprint);
                insert.setObject(7, Columns.timestamp(now));
                insert.setObject(8, Columns.timestamp(now.plus(KEPT)));
                insert.setObject(9, Columns.timestamp(now.minus(LONGEST_RUN)));
                if (insert.executeUpdate() == 1) {
                    return new Beginning.Begun(id);
                }
            }
            try (PreparedStatement select = connection.prepareStatement(SELECT)) {
                set(select, 1, key);
                try (ResultSet row = select.executeQuery()) {
                    // No row: the first request failed between the two statements. Whoever asks again begins anew.
                    return row.next() ? beginning(row, fingerprint) : new Beginning.StillRunning();
                }
            }
        });
    }

    /** Keeps the answer; nothing happens when the record was taken over in the meantime. */
    public void complete(UUID recordId, StoredAnswer answer, Instant now) {
        database.with(connection -> {
            try (PreparedStatement update = connection.prepareStatement(COMPLETE)) {
                update.setInt(1, answer.status());
                update.setString(2, write(answer.headers()));
                update.setBytes(3, answer.body());
                update.setObject(4, Columns.timestamp(now));
                update.setObject(5, recordId);
                return update.executeUpdate();
            }
        });
    }

    /** Frees the key after a failure of the server. */
    public void forget(UUID recordId) {
        database.with(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
                delete.setObject(1, recordId);
                return delete.executeUpdate();
            }
        });
    }

    /** Deletes what is older than {@link #KEPT}; says how many records that were. */
    public int purge(Instant now) {
        return database.with(connection -> {
            try (PreparedStatement delete = connection.prepareStatement(PURGE)) {
                delete.setObject(1, Columns.timestamp(now));
                return delete.executeUpdate();
            }
        });
    }

    private static Beginning beginning(ResultSet row, String fingerprint) throws SQLException {
        if (!row.getString("fingerprint").equals(fingerprint)) {
            return new Beginning.OtherRequest();
        }
        int status = row.getInt("status_code");
        if (row.wasNull()) {
            return new Beginning.StillRunning();
        }
        return new Beginning.Answered(
                new StoredAnswer(status, read(row.getString("response_headers")), row.getBytes("response_body")));
    }

    private static void set(PreparedStatement statement, int first, RequestKey key) throws SQLException {
        statement.setObject(first, key.userId());
        statement.setString(first + 1, key.method());
        statement.setString(first + 2, key.path());
        statement.setString(first + 3, key.key());
    }

    private static String write(Map<String, String> headers) {
        try {
            return JSON.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts can be written as JSON", e);
        }
    }

    private static Map<String, String> read(String headers) {
        try {
            return JSON.readValue(headers, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored headers cannot be read: " + headers, e);
        }
    }
}
