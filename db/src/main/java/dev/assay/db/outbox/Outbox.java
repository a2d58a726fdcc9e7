package dev.assay.db.outbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.json.JsonText;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Appends events as part of somebody's transaction, and deletes old ones. */
public final class Outbox {
    /** How long an event is kept. */
    public static final Duration KEPT = Duration.ofDays(7);

    private static final String INSERT = """
            INSERT INTO outbox_events (aggregate_type, aggregate_id, event_type, payload) VALUES (?, ?, ?, ?)
            """;

    private static final String ALONGSIDE = """
            WITH changed AS ({change}), told AS (
                INSERT INTO outbox_events (aggregate_type, aggregate_id, event_type, payload)
                SELECT ?::text, ?::uuid, ?::text, ?::jsonb FROM changed)
            SELECT * FROM changed""";

    private static final String PURGE = "DELETE FROM outbox_events WHERE created_at <= ?";

    private Outbox() {}

    /**
     * Appends an event; it is there when the transaction commits.
     *
     * @param aggregateType what the id names, for example {@code interview}
     */
    public static void append(Connection transaction, String aggregateType, UUID id, String event, ObjectNode payload)
            throws SQLException {
        Statements.update(transaction, INSERT, parameters(aggregateType, id, event, payload));
    }

    /**
     * A change and its event in one statement, which returns what the change returns.
     *
     * @param change a statement that returns each row it changed, at most one; without one there is no event. Its parameters come
     *     first, then those of the event
     */
    public static String alongside(String change) {
        return ALONGSIDE.replace("{change}", change);
    }

    /** The parameters of an event. */
    public static Object[] parameters(String aggregateType, UUID id, String event, ObjectNode payload) {
        return new Object[] {aggregateType, id, event, JsonText.of(payload)};
    }

    /** Deletes the events that are older than {@link #KEPT}; says how many. */
    public static int purge(DataSource source, Instant now) {
        return new Database(source).transact(transaction -> Statements.update(transaction, PURGE, now.minus(KEPT)));
    }
}
