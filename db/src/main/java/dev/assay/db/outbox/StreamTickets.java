package dev.assay.db.outbox;

import static java.util.Objects.requireNonNull;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.token.Secrets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Tickets that open one event stream each, for clients that cannot send a header. */
public final class StreamTickets {
    public static final Duration LIFETIME = Duration.ofSeconds(60);

    private static final String INSERT = """
            INSERT INTO stream_tickets (ticket_hash, user_id, session_id, interview_id, expires_at)
            VALUES (?, ?, ?, ?, ?)""";

    private static final String USE = """
            DELETE FROM stream_tickets WHERE ticket_hash = ? AND interview_id = ? AND expires_at > ?
            RETURNING user_id, session_id""";

    private static final String PURGE = "DELETE FROM stream_tickets WHERE expires_at <= ?";

    private final Database database;

    public StreamTickets(DataSource source) {
        this.database = new Database(requireNonNull(source, "source"));
    }

    /** Who holds a ticket. */
    public record Holder(UUID userId, UUID sessionId) {
        public Holder {
            requireNonNull(userId, "userId");
            requireNonNull(sessionId, "sessionId");
        }
    }

    /** A new ticket, in clear text; nobody can read it again. */
    public String issue(Holder holder, UUID interviewId, Instant now) {
        String ticket = Secrets.random();
        database.once(connection -> Statements.update(
                connection,
                INSERT,
                Secrets.hash(ticket),
                holder.userId(),
                holder.sessionId(),
                interviewId,
                now.plus(LIFETIME)));
        return ticket;
    }

    /** The holder, once: using a ticket ends it. */
    public Optional<Holder> use(String ticket, UUID interviewId, Instant now) {
        return database.once(connection -> Statements.first(
                connection,
                USE,
                row -> new Holder(row.uuid("user_id"), row.uuid("session_id")),
                Secrets.hash(ticket),
                interviewId,
                now));
    }

    /** Deletes the tickets that have expired; says how many. */
    public int purge(Instant now) {
        return database.once(connection -> Statements.update(connection, PURGE, now));
    }
}
