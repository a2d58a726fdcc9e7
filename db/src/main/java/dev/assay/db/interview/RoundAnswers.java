package dev.assay.db.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.submission.NewSubmission;
import dev.assay.db.submission.SubmissionType;
import dev.assay.db.submission.Submissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Takes code for a round, if the round takes code at that moment. */
public final class RoundAnswers {
    private static final String LOCK = """
            SELECT r.id, r.interview_id, r.question_id, r.question_version_id, r.round_number, r.status,
                   r.started_at, r.ended_at, r.duration_sec, r.deadline_at
              FROM rounds r
              JOIN interviews i ON i.id = r.interview_id
             WHERE r.id = ? AND i.user_id = ?
               FOR UPDATE OF r
            """;
    private static final String UNFINISHED = """
            SELECT id
              FROM code_submissions
             WHERE round_id = ? AND submission_type = 'SUBMIT' AND status IN ('PENDING', 'RUNNING')
               AND rejudge_of IS NULL
            """;

    private final Database database;
    private final Submissions submissions;

    public RoundAnswers(DataSource pool, Submissions submissions) {
        this.database = new Database(pool);
        this.submissions = requireNonNull(submissions, "submissions");
    }

    /** What came of an answer. */
    public sealed interface Answer {
        /** Stored; it will be judged. */
        record Taken(UUID submissionId) implements Answer {}

        /** The round is not running. */
        record NotRunning(Round round) implements Answer {}

        /** The round's time is over. */
        record TooLate(Round round) implements Answer {}

        /** The SUBMIT before this one is not judged yet. */
        record OneAtATime(UUID unfinished) implements Answer {}

        /** There is no such round, or it is somebody else's. */
        record Missing() implements Answer {}
    }

    /** Checks and stores in one transaction, then queues. */
    public Answer take(NewSubmission submission, UUID userId, Instant now) {
        Answer answer = database.transact(connection -> take(connection, submission, userId, now));
        if (answer instanceof Answer.Taken taken) {
            submissions.queue(taken.submissionId(), submission.type());
        }
        return answer;
    }

    private Answer take(Connection connection, NewSubmission submission, UUID userId, Instant now) throws SQLException {
        Optional<Round> round = Statements.first(connection, LOCK, InterviewRows::round, submission.roundId(), userId);
        if (round.isEmpty()) {
            return new Answer.Missing();
        }
        if (round.get().status() != RoundStatus.IN_PROGRESS) {
            return new Answer.NotRunning(round.get());
        }
        if (round.get().isOver(now)) {
            return new Answer.TooLate(round.get());
        }
        if (submission.type() == SubmissionType.SUBMIT) {
            Optional<UUID> unfinished =
                    Statements.first(connection, UNFINISHED, row -> row.uuid("id"), submission.roundId());
            if (unfinished.isPresent()) {
                return new Answer.OneAtATime(unfinished.get());
            }
        }
        return new Answer.Taken(submissions.insert(connection, submission));
    }
}
