package dev.assay.db.practice;

import dev.assay.db.interview.Interview;
import dev.assay.db.interview.Round;
import dev.assay.db.jdbc.StorageException;
import dev.assay.db.submission.NewSubmission;
import dev.assay.db.submission.StoredSubmission;
import dev.assay.db.submission.SubmissionType;
import dev.assay.db.submission.Submissions;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes code for a round, if the round takes code at that moment. */
@Singleton
public final class RoundAnswers {
    private final RoundGate gate;
    private final RoundRows rounds;
    private final Submissions submissions;

    RoundAnswers(RoundGate gate, RoundRows rounds, Submissions submissions) {
        this.gate = gate;
        this.rounds = rounds;
        this.submissions = submissions;
    }

    /** What came of an answer that the round took. */
    public sealed interface Answer {
        /** Stored; it will be judged. */
        record Taken(StoredSubmission submission) implements Answer {}

        /** The SUBMIT before this one is not judged yet. */
        record OneAtATime(UUID unfinished) implements Answer {}
    }

    /** Makes the submission for a round that takes one; what this throws is thrown, and nothing is stored. */
    @FunctionalInterface
    public interface Making {
        NewSubmission of(Interview interview, Round round);
    }

    /**
     * Checks, makes and stores in one transaction, then queues. What is stored may not be on disk yet, so that judging begins before
     * it is; a later commit that waits for the disk brings it there, and has to before anybody is told.
     */
    public Entry<Answer> take(UUID roundId, UUID userId, Instant now, Making making) {
        Entry<Answer> entry = gate.enter(
                roundId,
                userId,
                now,
                (interview, round, transaction) -> store(making.of(interview, round), transaction));
        if (entry instanceof Entry.Done<Answer>(Answer.Taken(StoredSubmission stored))) {
            submissions.queue(stored.id(), stored.type());
        }
        return entry;
    }

    private Answer store(NewSubmission submission, Connection transaction) {
        Optional<UUID> unfinished = submission.type() == SubmissionType.SUBMIT
                ? rounds.findUnfinished(submission.roundId())
                : Optional.empty();
        if (unfinished.isPresent()) {
            return new Answer.OneAtATime(unfinished.get());
        }
        try {
            return new Answer.Taken(submissions.insertLate(transaction, submission));
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }
}
