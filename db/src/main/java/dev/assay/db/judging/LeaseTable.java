package dev.assay.db.judging;

import dev.assay.db.jdbc.LateCommit;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The guarded statements that are the same for all tables of judged rows. */
final class LeaseTable {
    /** A PENDING row this young is still on its way to the queue, and no stray. */
    private static final int ON_ITS_WAY_SECONDS = 2;

    /** A claim that is lost with the server leaves a row that waits, and its result would find no lease: it is judged again. */
    private static final String TAKE = """
        UPDATE {rows} AS r SET status = 'RUNNING', attempt = r.attempt + 1,
               faults = r.faults + (r.status = 'RUNNING')::int,
               lease_owner = ?, lease_until = ?, judged_by = ?, started_at = coalesce(r.started_at, ?)
        FROM {late commit} {of job} r.id = ? AND (r.status = 'PENDING' OR (r.status = 'RUNNING' AND r.lease_until < ?))
          AND r.faults + (r.status = 'RUNNING')::int < ?
        RETURNING r.attempt, {columns}\
        """;

    private static final String GIVE_UP = """
        UPDATE {rows} SET status = 'ERROR', verdict = 'IE', finished_at = ?, lease_owner = NULL, lease_until = NULL,
                      faults = faults + 1, last_fault = ?
        WHERE id = ? AND status = 'RUNNING' AND lease_until < ? AND faults + 1 >= ?\
        """;

    private static final String STATUS = "SELECT status FROM {rows} WHERE id = ?";

    private static final String EXTEND = """
        UPDATE {rows} SET lease_until = ?
        WHERE id = ? AND status = 'RUNNING' AND attempt = ? AND lease_owner = ?\
        """;

    private static final String BREAK_OFF = """
        UPDATE {rows} SET faults = faults + p.fault, last_fault = coalesce(p.reason, last_fault),
               status = CASE WHEN faults + p.fault >= p.allowed THEN 'ERROR' ELSE 'PENDING' END,
               verdict = CASE WHEN faults + p.fault >= p.allowed THEN 'IE' END,
               finished_at = CASE WHEN faults + p.fault >= p.allowed THEN p.now END,
               lease_owner = NULL, lease_until = NULL, queue_entry_id = NULL, queue_epoch = NULL, swept_at = NULL
        FROM (VALUES (?::int, ?::text, ?::int, ?::timestamptz)) AS p (fault, reason, allowed, now)
        WHERE id = ? AND status = 'RUNNING' AND attempt = ? AND lease_owner = ?
          AND lease_until < coalesce(?::timestamptz, 'infinity')
        RETURNING status, lane\
        """;

    private static final String STRAYS = """
        UPDATE {rows} SET swept_at = ?
        WHERE id IN (SELECT id FROM {rows}
                     WHERE (status = 'PENDING' AND created_at < ?) OR (status = 'RUNNING' AND lease_until < ?)
                     ORDER BY swept_at NULLS FIRST LIMIT ? FOR UPDATE SKIP LOCKED)
        RETURNING id, status, lane, attempt, lease_owner, lease_until, queue_entry_id, queue_epoch\
        """;

    private static final String MARK_QUEUED = """
        UPDATE {rows} SET queue_entry_id = ?, queue_epoch = ? WHERE id = ? AND status = 'PENDING'\
        """;

    private final JobKind kind;
    private final String take;
    private final String giveUp;
    private final String status;
    private final String extend;
    private final String breakOff;
    private final String strays;
    private final String markQueued;

    LeaseTable(JobKind kind) {
        this.kind = kind;
        take = StateEvents.alongside(
                kind,
                on(TAKE).replace("{columns}", JobLoader.columns(kind))
                        .replace("{late commit}", LateCommit.CALL)
                        .replace(
                                "{of job}",
                                switch (kind) {
                                    case SUBMISSION ->
                                        ", question_versions AS v WHERE v.id = r.question_version_id AND";
                                    case EXECUTION -> "WHERE";
                                    case REJUDGE ->
                                        ", code_submissions AS s, question_versions AS v "
                                                + "WHERE s.id = r.submission_id AND v.id = r.question_version_id AND";
                                }));
        giveUp = on(GIVE_UP);
        status = on(STATUS);
        extend = on(EXTEND);
        breakOff = on(BREAK_OFF);
        strays = on(STRAYS);
        markQueued = on(MARK_QUEUED);
    }

    /**
     * Takes a row that may be taken.
     *
     * @param reader gets {@code attempt} and {@link JobLoader#columns}
     */
    <T> Optional<T> take(
            Connection connection, JobId id, String owner, Instant now, Instant until, Statements.RowReader<T> reader)
            throws SQLException {
        return Statements.first(
                connection,
                take,
                reader,
                StateEvents.parameters(
                        id, JudgedStatus.RUNNING, owner, until, owner, now, id.id(), now, JudgedRows.FAULTS_ALLOWED));
    }

    /** Ends a row whose expired lease was the last fault it was allowed. */
    boolean giveUp(Connection connection, JobId id, String fault, Instant now) throws SQLException {
        return Statements.update(connection, giveUp, now, fault, id.id(), now, JudgedRows.FAULTS_ALLOWED) == 1;
    }

    Optional<JudgedStatus> status(Connection connection, JobId id) throws SQLException {
        return Statements.first(connection, status, row -> row.named(JudgedStatus.class, "status"), id.id());
    }

    boolean extend(Connection connection, Lease lease, Instant until) throws SQLException {
        return Statements.update(connection, extend, until, lease.job().id(), lease.attempt(), lease.owner()) == 1;
    }

    /**
     * Ends a lease without a result.
     *
     * @param fault empty when none is to be counted
     * @param allowed the fault that ends the row
     * @param expiredBefore only a lease that expired before then is ended; empty for any
     */
    ReleaseOutcome breakOff(
            Connection connection,
            Lease lease,
            Optional<String> fault,
            int allowed,
            Instant now,
            Optional<Instant> expiredBefore)
            throws SQLException {
        return Statements.first(
                        connection,
                        breakOff,
                        LeaseTable::outcome,
                        fault.isPresent() ? 1 : 0,
                        fault,
                        allowed,
                        now,
                        lease.job().id(),
                        lease.attempt(),
                        lease.owner(),
                        expiredBefore)
                .orElseGet(ReleaseOutcome.LeaseLost::new);
    }

    List<Stray> strays(Connection connection, Instant now, int limit) throws SQLException {
        Instant settled = now.minusSeconds(ON_ITS_WAY_SECONDS);
        return Statements.list(connection, strays, this::stray, now, settled, now, limit);
    }

    boolean markQueued(Connection connection, JobId id, String entryId, String epoch) throws SQLException {
        return Statements.update(connection, markQueued, entryId, epoch, id.id()) == 1;
    }

    private String on(String sql) {
        return sql.replace("{rows}", kind.table());
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
