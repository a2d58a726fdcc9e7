package dev.assay.db.webhook;

import static java.util.Objects.requireNonNull;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Deliveries that are to be sent, for any number of processes at once. A claim ends by itself, so that what a process that
 * dies was sending is sent by another. Of the deliveries about one object to one endpoint only the oldest can be claimed.
 */
public final class DeliveryQueue {
    private static final String DUE = """
            SELECT e.id FROM webhook_endpoints e
             WHERE e.disabled_at IS NULL
               AND EXISTS (SELECT 1 FROM webhook_deliveries d
                            WHERE d.endpoint_id = e.id AND d.status = 'PENDING' AND d.next_at <= ?)""";

    private static final String CLAIM = """
            WITH due AS MATERIALIZED (
                SELECT d.id FROM webhook_deliveries d
                 WHERE d.endpoint_id = ? AND d.status = 'PENDING' AND d.next_at <= ?
                   AND NOT EXISTS (SELECT 1 FROM webhook_deliveries o
                                    WHERE o.endpoint_id = d.endpoint_id AND o.object_id = d.object_id
                                      AND o.status = 'PENDING' AND o.seq < d.seq)
                 ORDER BY d.next_at, d.seq
                 LIMIT ?
                   FOR UPDATE SKIP LOCKED)
            UPDATE webhook_deliveries d SET attempt = d.attempt + 1, next_at = ?
              FROM due, webhook_endpoints e
             WHERE d.id = due.id AND e.id = d.endpoint_id AND e.disabled_at IS NULL
            RETURNING d.id, d.endpoint_id, d.attempt, d.attempt - d.earlier_attempts AS step, d.body, e.url, e.secret,
                      e.former_secret, e.former_until""";

    private static final String LOG = """
            INSERT INTO webhook_attempts (delivery_id, number, at, duration_ms, outcome, status_code, answer)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";

    private static final String LOCK_ENDPOINT = "SELECT id FROM webhook_endpoints WHERE id = ? FOR NO KEY UPDATE";

    /** A delivery whose claim was lost is another's, and one that is final stays as it is. */
    private static final String LOCK =
            "SELECT attempt = ? AND finished_at IS NULL AS ours FROM webhook_deliveries WHERE id = ? FOR UPDATE";

    private static final String END = "UPDATE webhook_deliveries SET status = ?, finished_at = ? WHERE id = ?";

    private static final String AGAIN = "UPDATE webhook_deliveries SET next_at = ? WHERE id = ?";

    private static final String IS_ACTIVE = """
            SELECT id, url, description, event_types, secret, former_secret, former_until, disabled_at,
                   disabled_reason, created_at, updated_at, version
              FROM webhook_endpoints WHERE id = ? AND disabled_at IS NULL""";

    private static final String ARRIVED_SINCE = """
            SELECT id FROM webhook_deliveries
             WHERE endpoint_id = ? AND status = 'DELIVERED' AND finished_at > ? LIMIT 1""";

    private final Database database;

    public DeliveryQueue(DataSource source) {
        this.database = new Database(requireNonNull(source, "source"));
    }

    /** The endpoints for which something is due. It may not be claimable yet. */
    public List<UUID> due(Instant now) {
        return database.once(connection -> Statements.list(connection, DUE, row -> row.uuid("id"), now));
    }

    /**
     * Claims what is due for an endpoint and not claimed by anybody.
     *
     * @param until when the claims end
     */
    public List<Claimed> claim(UUID endpointId, int limit, Instant now, Instant until) {
        return database.once(connection ->
                Statements.list(connection, CLAIM, DeliveryQueue::claimed, endpointId, now, limit, until));
    }

    /**
     * Stores how an attempt went, and what follows from it. An attempt whose claim was lost is noted, and nothing else.
     *
     * @return the endpoint as it was, if this switched it off
     */
    public Optional<Endpoint> finish(Claimed claimed, Attempt attempt, Consequence consequence, Instant now) {
        return database.transact(connection -> {
            if (mayEndSending(consequence)) {
                // Whoever switches an endpoint takes its row first, then those of its deliveries.
                Statements.first(connection, LOCK_ENDPOINT, row -> row.uuid("id"), claimed.endpointId());
            }
            Optional<Boolean> ours =
                    Statements.first(connection, LOCK, row -> row.flag("ours"), claimed.attempt(), claimed.id());
            if (ours.isPresent()) {
                log(connection, claimed.id(), attempt);
            }
            return ours.orElse(false) ? apply(connection, claimed, consequence, now) : Optional.empty();
        });
    }

    private static boolean mayEndSending(Consequence consequence) {
        return switch (consequence) {
            case Consequence.Arrived _, Consequence.Again _ -> false;
            case Consequence.GivenUp _, Consequence.Gone _ -> true;
        };
    }

    private static Optional<Endpoint> apply(
            Connection connection, Claimed claimed, Consequence consequence, Instant now) throws SQLException {
        return switch (consequence) {
            case Consequence.Arrived _ -> {
                end(connection, claimed, Delivery.Status.DELIVERED, now);
                yield Optional.empty();
            }
            case Consequence.Again again -> {
                Statements.update(connection, AGAIN, now.plus(again.after()), claimed.id());
                yield Optional.empty();
            }
            case Consequence.GivenUp givenUp -> {
                end(connection, claimed, Delivery.Status.FAILED, now);
                yield arrivedSince(connection, claimed.endpointId(), now.minus(givenUp.lately()))
                        ? Optional.empty()
                        : switchOff(connection, claimed.endpointId(), Endpoint.Reason.EXHAUSTED, now);
            }
            case Consequence.Gone _ -> {
                end(connection, claimed, Delivery.Status.FAILED, now);
                yield switchOff(connection, claimed.endpointId(), Endpoint.Reason.GONE, now);
            }
        };
    }

    private static Optional<Endpoint> switchOff(
            Connection connection, UUID endpointId, Endpoint.Reason reason, Instant now) throws SQLException {
        Optional<Endpoint> active = Statements.first(connection, IS_ACTIVE, Endpoints::endpoint, endpointId);
        if (active.isPresent()) {
            Endpoints.disable(connection, endpointId, reason, now);
        }
        return active;
    }

    private static boolean arrivedSince(Connection connection, UUID endpointId, Instant since) throws SQLException {
        return Statements.first(connection, ARRIVED_SINCE, row -> row.uuid("id"), endpointId, since)
                .isPresent();
    }

    private static void end(Connection connection, Claimed claimed, Delivery.Status status, Instant now)
            throws SQLException {
        Statements.update(connection, END, status, now, claimed.id());
    }

    private static void log(Connection connection, UUID deliveryId, Attempt attempt) throws SQLException {
        Statements.update(
                connection,
                LOG,
                deliveryId,
                attempt.number(),
                attempt.at(),
                Math.toIntExact(attempt.took().toMillis()),
                attempt.outcome(),
                attempt.statusCode(),
                attempt.answer());
    }

    private static Claimed claimed(Row row) throws SQLException {
        return new Claimed(
                row.uuid("id"),
                row.uuid("endpoint_id"),
                URI.create(row.text("url")),
                Endpoints.secrets(row),
                row.integer("attempt"),
                row.integer("step"),
                row.text("body"));
    }
}
