package dev.assay.db.oversight;

import static java.util.Objects.requireNonNull;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.judging.Lane;
import dev.assay.db.judging.StateEvents;
import dev.assay.db.queue.Dispatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Judges once more what ended because of us. A submission is judged again while its round has no score: one that was scored
 * already, by another submission, is left as it is. A round that was closed without a score gets one when the verdict is there.
 */
public final class Retrial {
    private static final String AGAIN = """
        UPDATE {rows} SET status = 'PENDING', verdict = NULL, finished_at = NULL, faults = 0,
                      queue_entry_id = NULL, queue_epoch = NULL, swept_at = NULL
        WHERE id = ? AND status = 'ERROR' AND verdict = 'IE'
        RETURNING lane\
        """;

    private static final String STATE = "SELECT coalesce(verdict, status) AS state FROM {rows} WHERE id = ?";

    /** The interview's lock orders this against the end of the round and against its settlement. */
    private static final String LOCK = """
        SELECT r.id, r.score IS NOT NULL AS scored,
               s.submission_type = 'SUBMIT' AND EXISTS (
                   SELECT 1 FROM code_submissions o
                    WHERE o.round_id = r.id AND o.submission_type = 'SUBMIT' AND o.status IN ('PENDING', 'RUNNING')
               ) AS busy
        FROM code_submissions s
        JOIN rounds r ON r.id = s.round_id
        JOIN interviews i ON i.id = r.interview_id
        WHERE s.id = ? FOR UPDATE OF i, r\
        """;

    private static final String UNSETTLE =
            "UPDATE rounds SET settled_at = NULL, version = version + 1 WHERE id = ? AND settled_at IS NOT NULL";

    private final Database database;
    private final Dispatch dispatch;

    public Retrial(DataSource source, Dispatch dispatch) {
        this.database = new Database(source);
        this.dispatch = requireNonNull(dispatch, "dispatch");
    }

    /** What came of asking. */
    public sealed interface Outcome {
        /** It is PENDING again; the queue has it, or gets it when it is back. */
        record Queued(Lane lane) implements Outcome {}

        /**
         * It did not end because of us.
         *
         * @param state its verdict, or its status as long as it has none
         */
        record NotDead(String state) implements Outcome {}

        /** Its round has a score. */
        record Scored() implements Outcome {}

        /** Another SUBMIT of its round is being judged. */
        record Busy() implements Outcome {}

        record Missing() implements Outcome {}
    }

    private record Place(UUID round, boolean scored, boolean busy) {}

    /** Whoever asks twice at the same moment has it judged once more, not twice. */
    public Outcome retry(JobId job) {
        Outcome outcome = database.transact(connection -> switch (job.kind()) {
            case SUBMISSION -> submission(connection, job);
            case EXECUTION, REJUDGE -> again(connection, job);
        });
        if (outcome instanceof Outcome.Queued(Lane lane)) {
            dispatch.send(lane, job);
        }
        return outcome;
    }

    private static Outcome submission(Connection connection, JobId job) throws SQLException {
        Optional<Place> place = Statements.first(
                connection, LOCK, row -> new Place(row.uuid("id"), row.flag("scored"), row.flag("busy")), job.id());
        if (place.isEmpty()) {
            return new Outcome.Missing();
        }
        if (place.get().scored()) {
            return new Outcome.Scored();
        }
        if (place.get().busy()) {
            return new Outcome.Busy();
        }
        Outcome outcome = again(connection, job);
        if (outcome instanceof Outcome.Queued) {
            Statements.update(connection, UNSETTLE, place.get().round());
            StateEvents.append(connection, job, JudgedStatus.PENDING);
        }
        return outcome;
    }

    private static Outcome again(Connection connection, JobId job) throws SQLException {
        Optional<Outcome> queued = Statements.first(
                connection, on(AGAIN, job), row -> new Outcome.Queued(row.named(Lane.class, "lane")), job.id());
        return queued.isPresent()
                ? queued.get()
                : Statements.<Outcome>first(
                                connection, on(STATE, job), row -> new Outcome.NotDead(row.text("state")), job.id())
                        .orElseGet(Outcome.Missing::new);
    }

    private static String on(String sql, JobId job) {
        return sql.replace("{rows}", job.kind().table());
    }
}
