package dev.assay.db.webhook;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** What was sent to endpoints, and sending by hand. */
public final class Deliveries {
    /** How long a delivery is kept, whatever became of it. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String COLUMNS =
            "id, endpoint_id, event_type, body, status, attempt, next_at, created_at, finished_at";

    private static final String PAGE = """
            SELECT {columns} FROM webhook_deliveries
             WHERE endpoint_id = ?
               AND (?::text IS NULL OR status = ?::text)
               AND (?::text IS NULL OR event_type = ?::text)
               AND (?::timestamptz IS NULL OR (created_at, id) < (?::timestamptz, ?::uuid))
             ORDER BY created_at DESC, id DESC LIMIT ?""".replace("{columns}", COLUMNS);

    private static final String FIND =
            "SELECT {columns} FROM webhook_deliveries WHERE id = ? AND endpoint_id = ?".replace("{columns}", COLUMNS);

    private static final String ATTEMPTS = """
            SELECT number, at, duration_ms, outcome, status_code, answer
              FROM webhook_attempts WHERE delivery_id = ? ORDER BY number""";

    /** Holds on to the endpoint: one that is deleted at the same moment would be missed only by the foreign key. */
    private static final String TEST = """
            INSERT INTO webhook_deliveries (id, endpoint_id, event_type, object_id, body, next_at, created_at)
            SELECT ?::uuid, e.id, ?, ?::uuid, ?, ?::timestamptz, ?::timestamptz
              FROM webhook_endpoints e WHERE e.id = ? AND e.disabled_at IS NULL FOR KEY SHARE""";

    /** Not while an attempt is under way: one that has ended is in the log. */
    private static final String AGAIN = """
            UPDATE webhook_deliveries d
               SET status = 'PENDING', finished_at = NULL, earlier_attempts = d.attempt, next_at = ?
              FROM webhook_endpoints e
             WHERE d.id = ? AND d.endpoint_id = ? AND e.id = d.endpoint_id AND e.disabled_at IS NULL
               AND (d.status IN ('DELIVERED', 'FAILED') OR d.next_at <= ?
                    OR EXISTS (SELECT 1 FROM webhook_attempts a WHERE a.delivery_id = d.id AND a.number = d.attempt))""";

    private static final String PURGE = "DELETE FROM webhook_deliveries WHERE created_at <= ?";

    private final Database database;

    public Deliveries(DataSource source) {
        this.database = new Database(requireNonNull(source, "source"));
    }

    /** Which deliveries a list has. */
    public record Filter(Optional<Delivery.Status> status, Optional<String> eventType) {}

    /** Where a page of a list begins: after the delivery with these two values. */
    public record After(Instant createdAt, UUID id) {}

    /** The newest first. */
    public List<Delivery> list(UUID endpointId, Filter filter, Optional<After> after, int limit) {
        Optional<Instant> at = after.map(After::createdAt);
        return database.once(connection -> Statements.list(
                connection,
                PAGE,
                Deliveries::delivery,
                endpointId,
                filter.status(),
                filter.status(),
                filter.eventType(),
                filter.eventType(),
                at,
                at,
                after.map(After::id),
                limit));
    }

    public Optional<Delivery> find(UUID endpointId, UUID id) {
        return database.once(connection -> Statements.first(connection, FIND, Deliveries::delivery, id, endpointId));
    }

    /** The attempts that have ended, the first one first. */
    public List<Attempt> attempts(UUID id) {
        return database.once(connection -> Statements.list(connection, ATTEMPTS, Deliveries::attempt, id));
    }

    /** A delivery without an event, to see whether it arrives; empty when nothing is sent to the endpoint. */
    public Optional<UUID> test(UUID endpointId, Instant now) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        String body = Messages.body(EventType.TEST, now, Messages.object().put("endpoint_id", endpointId.toString()));
        int added = database.once(
                connection -> Statements.update(connection, TEST, id, EventType.TEST, id, body, now, now, endpointId));
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    /**
     * Has a delivery sent now, from the beginning of the schedule, whether it has arrived, failed or waits.
     *
     * @return false when it is being sent at the moment, or nothing is sent to the endpoint
     */
    public boolean again(UUID endpointId, UUID id, Instant now) {
        return database.once(connection -> Statements.update(connection, AGAIN, now, id, endpointId, now)) == 1;
    }

    /** Deletes what is older than {@link #KEPT}; says how many. */
    public int purge(Instant now) {
        return database.once(connection -> Statements.update(connection, PURGE, now.minus(KEPT)));
    }

    private static Delivery delivery(Row row) throws SQLException {
        Delivery.Status status = row.named(Delivery.Status.class, "status");
        return new Delivery(
                row.uuid("id"),
                row.uuid("endpoint_id"),
                row.text("event_type"),
                row.text("body"),
                status,
                row.integer("attempt"),
                status == Delivery.Status.PENDING ? Optional.of(row.instant("next_at")) : Optional.empty(),
                row.instant("created_at"),
                row.optionalInstant("finished_at"));
    }

    private static Attempt attempt(Row row) throws SQLException {
        return new Attempt(
                row.integer("number"),
                row.instant("at"),
                Duration.ofMillis(row.integer("duration_ms")),
                row.named(Attempt.Outcome.class, "outcome"),
                row.optionalInteger("status_code"),
                row.text("answer"));
    }
}
