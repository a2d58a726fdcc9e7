package dev.assay.db.outbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** Appends events as part of somebody's transaction. */
public final class Outbox {
    private static final String INSERT = """
            INSERT INTO outbox_events (aggregate_type, aggregate_id, event_type, payload) VALUES (?, ?, ?, ?::jsonb)
            """;

    private Outbox() {}

    /**
     * Appends an event; it is there when the transaction commits.
     *
     * @param aggregateType what the id names, for example {@code interview}
     * @param payload a JSON object
     */
    public static void append(Connection transaction, String aggregateType, UUID id, String event, String payload)
            throws SQLException {
        try (PreparedStatement insert = transaction.prepareStatement(INSERT)) {
            insert.setString(1, aggregateType);
            insert.setObject(2, id);
            insert.setString(3, event);
            insert.setString(4, payload);
            insert.executeUpdate();
        }
    }
}
