package dev.assay.db.webhook;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Makes events of the outbox into deliveries: each event once for each endpoint that wants it. Processes take turns. Events are
 * read in the order of {@link dev.assay.db.outbox.InterviewFeed}, in which nothing is added before what was read.
 */
public final class Fanout {
    private static final int AT_ONCE = 500;

    private static final String ANY = "SELECT id FROM webhook_endpoints WHERE disabled_at IS NULL LIMIT 1";

    private static final String CURSOR = "SELECT xact::text AS xact, event_id FROM webhook_cursor FOR UPDATE";

    /** Read before the endpoints: whoever is in none of both has a transaction that is not older than this one. */
    private static final String HORIZON = "SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon";

    private static final String ENDPOINTS = """
            SELECT id, event_types, since_xact::text AS since FROM webhook_endpoints WHERE disabled_at IS NULL""";

    private static final String EVENTS = """
            SELECT e.xact::text AS xact, e.id, e.event_type, e.created_at, e.aggregate_id,
                   i.id AS interview_id, i.user_id, i.kind, i.status AS interview_status, i.started_at, i.ended_at,
                   i.total_duration_sec, p.type AS interview_type, p.difficulty AS interview_difficulty,
                   s.id AS submission_id, s.round_id, s.language, s.submission_type, s.auto_submitted,
                   s.status AS submission_status, s.verdict, s.tests_passed, s.tests_total,
                   q.id AS question_id, q.slug, q.type AS question_type, q.format, q.difficulty AS question_difficulty,
                   (e.payload ->> 'version')::int AS published_version
              FROM outbox_events e
              LEFT JOIN code_submissions s ON e.aggregate_type = 'submission' AND s.id = e.aggregate_id
              LEFT JOIN rounds r ON r.id = s.round_id
              LEFT JOIN interviews i
                     ON i.id = CASE e.aggregate_type WHEN 'interview' THEN e.aggregate_id ELSE r.interview_id END
              LEFT JOIN interview_practice p ON p.interview_id = i.id
              LEFT JOIN questions q
                     ON q.id = CASE e.aggregate_type WHEN 'question' THEN e.aggregate_id ELSE r.question_id END
             WHERE e.event_type = ANY (?)
               AND (e.xact, e.id) > (?::text::xid8, ?::bigint)
               AND e.xact > ?::text::xid8 AND e.xact < ?::text::xid8
             ORDER BY e.xact, e.id
             LIMIT ?""";

    private static final String INSERT = """
            INSERT INTO webhook_deliveries (id, endpoint_id, event_id, event_type, object_id, user_id, body, next_at,
                                            created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT DO NOTHING""";

    private static final String MOVE = "UPDATE webhook_cursor SET xact = ?::text::xid8, event_id = ?";

    private final Database database;

    public Fanout(DataSource source) {
        this.database = new Database(requireNonNull(source, "source"));
    }

    /** Numbers of transactions are unsigned 64 bits in PostgreSQL; it would take ages to see the 64th. */
    private record Place(long transaction, long id) {}

    private record Subscriber(UUID id, Set<EventType> types, long since) {}

    /**
     * An event and what is said about it.
     *
     * @param object what the order of deliveries is about: an interview with all its submissions, or a question
     * @param user whom it is about
     */
    private record Told(Place place, EventType type, UUID object, Optional<UUID> user, Optional<String> body) {}

    /**
     * One round.
     *
     * @return whether there may be more to do at once
     */
    public boolean step(Instant now) {
        boolean wanted = database.once(connection -> Statements.first(connection, ANY, row -> row.uuid("id")))
                .isPresent();
        return wanted && database.transact(connection -> spread(connection, now));
    }

    private static boolean spread(Connection connection, Instant now) throws SQLException {
        Place from = Statements.first(
                        connection,
                        CURSOR,
                        row -> new Place(Long.parseLong(row.text("xact")), row.longInteger("event_id")))
                .orElseThrow();
        long horizon = Statements.first(connection, HORIZON, row -> Long.parseLong(row.text("horizon")))
                .orElseThrow();
        List<Subscriber> subscribers = Statements.list(connection, ENDPOINTS, Fanout::subscriber);
        long since = subscribers.stream().mapToLong(Subscriber::since).min().orElse(horizon);
        List<Told> all = Statements.list(
                connection,
                EVENTS,
                Fanout::told,
                EventType.codes(),
                String.valueOf(from.transaction()),
                from.id(),
                String.valueOf(since),
                String.valueOf(horizon),
                AT_ONCE);
        insert(connection, all, subscribers, now);
        boolean more = all.size() == AT_ONCE;
        Place upTo = more ? all.getLast().place() : new Place(horizon - 1, Long.MAX_VALUE);
        if (upTo.transaction() > from.transaction() || upTo.id() > from.id()) {
            Statements.update(connection, MOVE, String.valueOf(upTo.transaction()), upTo.id());
        }
        return more;
    }

    private static void insert(Connection connection, List<Told> all, List<Subscriber> subscribers, Instant now)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Told told : all) {
                for (Subscriber subscriber : subscribers) {
                    if (told.body().isPresent() && wants(subscriber, told)) {
                        Statements.bind(
                                insert,
                                UuidCreator.getTimeOrderedEpoch(),
                                subscriber.id(),
                                told.place().id(),
                                told.type().code(),
                                told.object(),
                                told.user(),
                                told.body().get(),
                                now,
                                now);
                        insert.addBatch();
                    }
                }
            }
            insert.executeBatch();
        }
    }

    private static boolean wants(Subscriber subscriber, Told told) {
        return told.place().transaction() > subscriber.since()
                && subscriber.types().contains(told.type());
    }

    private static Subscriber subscriber(Row row) throws SQLException {
        return new Subscriber(
                row.uuid("id"), Endpoints.types(row.texts("event_types")), Long.parseLong(row.text("since")));
    }

    private static Told told(Row row) throws SQLException {
        EventType type = EventType.of(row.text("event_type")).orElseThrow();
        Optional<UUID> interview = Optional.ofNullable(row.uuid("interview_id"));
        Instant at = row.instant("created_at");
        return new Told(
                new Place(Long.parseLong(row.text("xact")), row.longInteger("id")),
                type,
                interview.orElse(row.uuid("aggregate_id")),
                Optional.ofNullable(row.uuid("user_id")),
                Messages.data(type, row).map(data -> Messages.body(type.code(), at, data)));
    }
}
