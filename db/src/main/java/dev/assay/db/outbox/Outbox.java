package dev.assay.db.outbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.json.JsonText;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

/** Appends events as part of somebody's transaction. */
public final class Outbox {
    private static final String INSERT = """
            INSERT INTO outbox_events (aggregate_type, aggregate_id, event_type, payload) VALUES (?, ?, ?, ?)
            """;

    private Outbox() {}

    /**
     * Appends an event; it is there when the transaction commits.
     *
     * @param aggregateType what the id names, for example {@code interview}
     */
    public static void append(Connection transaction, String aggregateType, UUID id, String event, ObjectNode payload)
            throws SQLException {
        Statements.update(transaction, INSERT, aggregateType, id, event, JsonText.of(payload));
    }
}
