package dev.assay.db.rejudge;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.json.JsonText;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.judging.Lane;
import dev.assay.db.queue.Dispatch;
import dev.assay.verdict.Verdict;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Submissions judged once more. Only what was handed in and is judged is looked at; what is waiting or being judged is left
 * alone. Everything may be repeated: nothing is judged twice for one version, and nothing is applied twice.
 */
public final class Rejudges {
    private static final String NEWEST = """
        SELECT id FROM question_versions
        WHERE question_id = ? AND verified_at IS NOT NULL AND state IN ('VERIFIED', 'LIVE')
        ORDER BY state = 'LIVE', number DESC LIMIT 1\
        """;

    private static final String NUMBERED =
            "SELECT id FROM question_versions WHERE question_id = ? AND number = ? AND verified_at IS NOT NULL";

    /** Those applied once and replaced since, and those that we failed to judge, begin anew. */
    private static final String PREPARE = """
        INSERT INTO rejudged_submissions AS r (id, submission_id, question_version_id, requested_by, created_at)
        SELECT gen_random_uuid(), s.id, target.id, ?, ?
        FROM question_versions target
        JOIN question_versions v ON v.question_id = target.question_id AND v.id <> target.id
        JOIN code_submissions s ON s.question_version_id = v.id
        WHERE target.id = ? AND s.submission_type = 'SUBMIT' AND s.finished_at IS NOT NULL
        ON CONFLICT (question_version_id, submission_id) DO UPDATE SET
            requested_by = excluded.requested_by, created_at = excluded.created_at, applied_at = NULL, applied_by = NULL,
            former_version_id = NULL, former_verdict = NULL, former_points = NULL, status = 'PENDING', verdict = NULL,
            points = NULL, score_groups = NULL, first_failing = NULL, test_results = NULL, attempt = 0, faults = 0,
            started_at = NULL, finished_at = NULL, queue_entry_id = NULL, queue_epoch = NULL, swept_at = NULL
        WHERE r.applied_at IS NOT NULL OR r.verdict = 'IE'
        RETURNING id\
        """;

    private static final String REPORT = """
        SELECT s.id, s.language, r.status, r.verdict, r.points, r.applied_at IS NOT NULL AS applied,
               CASE WHEN r.applied_at IS NULL THEN s.verdict ELSE r.former_verdict END AS before,
               CASE WHEN r.applied_at IS NULL THEN s.points ELSE r.former_points END AS points_before
        FROM rejudged_submissions r JOIN code_submissions s ON s.id = r.submission_id
        WHERE r.question_version_id = ?
        ORDER BY s.created_at, s.id\
        """;

    private static final String AUDIT = """
        INSERT INTO audit_log (at, actor_user_id, action, subject_type, subject_id, detail)
        VALUES (?, ?, 'question.rejudge-asked-for', 'question_version', ?, ?)\
        """;

    private final Database database;
    private final Dispatch dispatch;
    private final InstantSource clock;

    public Rejudges(DataSource source, Dispatch dispatch, InstantSource clock) {
        this.database = new Database(source);
        this.dispatch = requireNonNull(dispatch, "dispatch");
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * A verified version of a question.
     *
     * @param number of the version; empty for the newest that is to go live, or else the one that is
     */
    public Optional<UUID> version(UUID questionId, OptionalInt number) {
        return database.once(connection -> number.isPresent()
                ? Statements.first(connection, NUMBERED, row -> row.uuid("id"), questionId, number.getAsInt())
                : Statements.first(connection, NEWEST, row -> row.uuid("id"), questionId));
    }

    /**
     * Has every submission of the question that was judged by another version judged by this one, too, after everything that
     * candidates wait for. Those for which that has been asked already are not asked for again.
     *
     * @return how many were asked for now
     */
    public int prepare(UUID versionId, UUID requestedBy) {
        List<UUID> asked = database.transact(connection -> {
            Instant now = now();
            List<UUID> all = Statements.list(connection, PREPARE, row -> row.uuid("id"), requestedBy, now, versionId);
            if (!all.isEmpty()) {
                ObjectNode what = JsonText.document(1).put("submissions", all.size());
                Statements.update(connection, AUDIT, now, requestedBy, versionId, JsonText.of(what));
            }
            return all;
        });
        asked.forEach(id -> dispatch.send(Lane.BATCH, JobId.rejudge(id)));
        return asked.size();
    }

    /** What came of it so far, in the order in which the submissions were handed in. */
    public List<Rejudged> report(UUID versionId) {
        return database.once(connection -> Statements.list(connection, REPORT, Rejudges::rejudged, versionId));
    }

    /** Makes the submissions what they came to, those aside that we failed to judge, and scores their rounds anew. */
    public Applied apply(UUID versionId, UUID appliedBy) {
        return database.transact(connection -> new Application(connection, versionId, appliedBy, now()).apply());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static Rejudged rejudged(Row row) throws SQLException {
        return new Rejudged(
                row.uuid("id"),
                row.text("language"),
                row.optionalNamed(Verdict.class, "before"),
                row.optionalNumber("points_before"),
                row.named(JudgedStatus.class, "status"),
                row.optionalNamed(Verdict.class, "verdict"),
                row.optionalNumber("points"),
                row.flag("applied"));
    }
}
