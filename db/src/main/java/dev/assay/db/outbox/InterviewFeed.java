package dev.assay.db.outbox;

import static java.util.Objects.requireNonNull;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.json.JsonText;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What happened to interviews and to the submissions of their rounds, in an order in which nothing is added before what was
 * read. An event is read once every transaction that was older has ended.
 */
public final class InterviewFeed {
    private static final String SETTLED = "e.xact < pg_snapshot_xmin(pg_current_snapshot())";

    /** What they are about is found first, and then what happened to it: all events would be too many to look through. */
    private static final String OF_INTERVIEW = """
            SELECT e.xact::text AS xact, e.id, e.event_type, e.payload, e.created_at
              FROM (SELECT 'interview' AS type, ?::uuid AS id
                    UNION ALL
                    SELECT 'submission', s.id FROM code_submissions s JOIN rounds r ON r.id = s.round_id
                     WHERE r.interview_id = ?::uuid) AS about
              JOIN outbox_events e ON e.aggregate_type = about.type AND e.aggregate_id = about.id
             WHERE (e.xact, e.id) > (?::text::xid8, ?::bigint) AND e.created_at > now() - interval '24 hours'
               AND {settled}
             ORDER BY e.xact, e.id
             LIMIT ?""".replace("{settled}", SETTLED);

    /** Whatever is told from now on is of a transaction that is not older. */
    private static final String END =
            "SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1 AS xact, 9223372036854775807 AS id";

    private static final String TOUCHED = """
            SELECT e.xact::text AS xact, e.id,
                   CASE e.aggregate_type WHEN 'interview' THEN e.aggregate_id ELSE r.interview_id END AS interview_id
              FROM outbox_events e
              LEFT JOIN code_submissions s ON e.aggregate_type = 'submission' AND s.id = e.aggregate_id
              LEFT JOIN rounds r ON r.id = s.round_id
             WHERE (e.xact, e.id) > (?::text::xid8, ?::bigint) AND {settled}
             ORDER BY e.xact, e.id
             LIMIT ?""".replace("{settled}", SETTLED);

    private final Database database;

    public InterviewFeed(DataSource source) {
        this.database = new Database(requireNonNull(source, "source"));
    }

    /**
     * Where a reader is.
     *
     * @param transaction a number of PostgreSQL's, 0 or more
     * @param id of the event
     */
    public record Place(long transaction, long id) {
        public static final Place START = new Place(0, 0);

        public Place {
            if (transaction < 0 || id < 0) {
                throw new IllegalArgumentException(
                        "place " + transaction + ", " + id + " (expected: two numbers from 0 on)");
            }
        }
    }

    /**
     * Something that happened.
     *
     * @param type for example {@code round.started}
     */
    public record Told(Place place, String type, JsonText payload, Instant at) {}

    /** Which interviews something happened to, and up to where that was read. */
    public record Touched(Set<UUID> interviews, Place upTo) {}

    /** What happened to an interview after a place and in the last 24 hours, the oldest first. */
    public List<Told> of(UUID interviewId, Place after, int limit) {
        return database.once(connection -> Statements.list(
                connection,
                OF_INTERVIEW,
                InterviewFeed::told,
                interviewId,
                interviewId,
                String.valueOf(after.transaction()),
                after.id(),
                limit));
    }

    /** The place after everything that is there. */
    public Place end() {
        return database.once(connection -> Statements.first(connection, END, InterviewFeed::place))
                .orElse(Place.START);
    }

    /** The interviews that something happened to after a place. */
    public Touched touched(Place after, int limit) {
        Set<UUID> interviews = new TreeSet<>();
        List<Place> places = database.once(connection -> Statements.list(
                connection,
                TOUCHED,
                row -> {
                    UUID interview = row.uuid("interview_id");
                    if (interview != null) {
                        interviews.add(interview);
                    }
                    return place(row);
                },
                String.valueOf(after.transaction()),
                after.id(),
                limit));
        return new Touched(interviews, places.isEmpty() ? after : places.getLast());
    }

    private static Told told(Row row) throws SQLException {
        return new Told(
                place(row), row.text("event_type"), new JsonText(row.text("payload")), row.instant("created_at"));
    }

    private static Place place(Row row) throws SQLException {
        return new Place(Long.parseLong(row.text("xact")), row.longInteger("id"));
    }
}
