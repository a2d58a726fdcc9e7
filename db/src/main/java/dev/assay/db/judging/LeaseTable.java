package dev.assay.db.judging;

import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The guarded statements that are the same for both tables of judged rows. */
final class LeaseTable {
    /** A PENDING row this young is still on its way to the queue, and no stray. */
    private static final int ON_ITS_WAY_SECONDS = 2;

    private static final String TAKE = """
            UPDATE {rows} SET status = 'RUNNING', attempt = attempt + 1, faults = faults + (status = 'RUNNING')::int,
                          lease_owner = ?, lease_until = ?, judged_by = ?, started_at = coalesce(started_at, ?)
            WHERE id = ? AND (status = 'PENDING' OR (status = 'RUNNING' AND lease_until < ?))
              AND faults + (status = 'RUNNING')::int < ?
            RETURNING attempt""";

    private static final String GIVE_UP = """
            UPDATE {rows} SET status = 'ERROR', verdict = 'IE', finished_at = ?, lease_owner = NULL, lease_until = NULL,
                          attempt = attempt + (status = 'PENDING')::int, faults = faults + 1, last_fault = ?
            WHERE id = ? AND ((status = 'PENDING' AND ?)
                OR (status = 'RUNNING' AND lease_until < ? AND (? OR faults + 1 >= ?)))""";

    private static final String STATUS = "SELECT status FROM {rows} WHERE id = ?";

    private static final String EXTEND = """
            UPDATE {rows} SET lease_until = ?
            WHERE id = ? AND status = 'RUNNING' AND attempt = ? AND lease_owner = ?""";

    private static final String BREAK_OFF = """
            UPDATE {rows} SET faults = faults + p.fault, last_fault = coalesce(p.reason, last_fault),
                   status = CASE WHEN faults + p.fault >= p.allowed THEN 'ERROR' ELSE 'PENDING' END,
                   verdict = CASE WHEN faults + p.fault >= p.allowed THEN 'IE' END,
                   finished_at = CASE WHEN faults + p.fault >= p.allowed THEN p.now END,
                   lease_owner = NULL, lease_until = NULL, queue_entry_id = NULL, queue_epoch = NULL, swept_at = NULL
            FROM (VALUES (?::int, ?::text, ?::int, ?::timestamptz)) AS p (fault, reason, allowed, now)
            WHERE id = ? AND status = 'RUNNING' AND attempt = ? AND lease_owner = ?
              AND lease_until < coalesce(?::timestamptz, 'infinity')
            RETURNING status, lane""";

    private static final String STRAYS = """
            UPDATE {rows} SET swept_at = ?
            WHERE id IN (SELECT id FROM {rows}
                         WHERE (status = 'PENDING' AND created_at < ?) OR (status = 'RUNNING' AND lease_until < ?)
                         ORDER BY swept_at NULLS FIRST LIMIT ? FOR UPDATE SKIP LOCKED)
            RETURNING id, status, lane, attempt, lease_owner, lease_until, queue_entry_id, queue_epoch""";

    private static final String MARK_QUEUED = """
            UPDATE {rows} SET queue_entry_id = ?, queue_epoch = ? WHERE id = ? AND status = 'PENDING'""";

    private final JobKind kind;
    private final String name;

    LeaseTable(JobKind kind) {
        this.kind = kind;
        this.name = switch (kind) {
            case SUBMISSION -> "code_submissions";
            case EXECUTION -> "executions";
        };
    }

    Optional<Lease> take(Connection connection, JobId id, String owner, Instant now, Instant until)
            throws SQLException {
        return Statements.first(
                connection,
                on(TAKE),
                row -> new Lease(id, row.integer("attempt"), owner, until),
                owner,
                until,
                owner,
                now,
                id.id(),
                now,
                JudgedRows.FAULTS_ALLOWED);
    }

    /**
     * Ends a row that nobody holds.
     *
     * @param atOnce whatever its faults; else only when its expired lease was the last fault it was allowed
     */
    boolean giveUp(Connection connection, JobId id, String fault, Instant now, boolean atOnce) throws SQLException {
        return Statements.update(
                        connection, on(GIVE_UP), now, fault, id.id(), atOnce, now, atOnce, JudgedRows.FAULTS_ALLOWED)
                == 1;
    }

    Optional<JudgedStatus> status(Connection connection, JobId id) throws SQLException {
        return Statements.first(connection, on(STATUS), row -> row.named(JudgedStatus.class, "status"), id.id());
    }

    boolean extend(Connection connection, Lease lease, Instant until) throws SQLException {
        return Statements.update(connection, on(EXTEND), until, lease.job().id(), lease.attempt(), lease.owner()) == 1;
    }

    /**
     * Ends a lease without a result.
     *
     * @param fault empty when none is to be counted
     * @param expiredBefore only a lease that expired before then is ended; empty for any
     */
    ReleaseOutcome breakOff(
            Connection connection, Lease lease, Optional<String> fault, Instant now, Optional<Instant> expiredBefore)
            throws SQLException {
        return Statements.first(
                        connection,
                        on(BREAK_OFF),
                        LeaseTable::outcome,
                        fault.isPresent() ? 1 : 0,
                        fault,
                        JudgedRows.FAULTS_ALLOWED,
                        now,
                        lease.job().id(),
                        lease.attempt(),
                        lease.owner(),
                        expiredBefore)
                .orElseGet(ReleaseOutcome.LeaseLost::new);
    }

    List<Stray> strays(Connection connection, Instant now, int limit) throws SQLException {
        Instant settled = now.minusSeconds(ON_ITS_WAY_SECONDS);
        return Statements.list(connection, on(STRAYS), this::stray, now, settled, now, limit);
    }

    boolean markQueued(Connection connection, JobId id, String entryId, String epoch) throws SQLException {
        return Statements.update(connection, on(MARK_QUEUED), entryId, epoch, id.id()) == 1;
    }

    private String on(String sql) {
        return sql.replace("{rows}", name);
    }

    private Stray stray(Row row) throws SQLException {
        JobId job = new JobId(kind, row.uuid("id"));
        Lane lane = row.named(Lane.class, "lane");
        if (row.named(JudgedStatus.class, "status") == JudgedStatus.PENDING) {
            return new Stray.Waiting(job, lane, row.optionalText("queue_entry_id"), row.optionalText("queue_epoch"));
        }
        return new Stray.Expired(
                lane, new Lease(job, row.integer("attempt"), row.text("lease_owner"), row.instant("lease_until")));
    }

    private static ReleaseOutcome outcome(Row row) throws SQLException {
        return row.named(JudgedStatus.class, "status").isFinal()
                ? new ReleaseOutcome.GivenUp()
                : new ReleaseOutcome.Requeue(row.named(Lane.class, "lane"));
    }
}
