package dev.assay.db.interview;

import dev.assay.db.submission.NewSubmission;
import dev.assay.db.submission.StoredSubmission;
import dev.assay.db.submission.SubmissionType;
import dev.assay.db.submission.Submissions;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes code for a round, if the round takes code at that moment. */
@Singleton
public final class RoundAnswers {
    private final RoundRows rounds;
    private final TransactionOperations<Connection> transactions;
    private final Submissions submissions;

    RoundAnswers(RoundRows rounds, TransactionOperations<Connection> transactions, Submissions submissions) {
        this.rounds = rounds;
        this.transactions = transactions;
        this.submissions = submissions;
    }

    /** What came of an answer. */
    public sealed interface Answer {
        /** Stored; it will be judged. */
        record Taken(StoredSubmission submission) implements Answer {}

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
        Answer answer = transactions.executeWrite(transaction -> {
            Optional<Answer> refusal = refusal(submission, userId, now);
            return refusal.isPresent()
                    ? refusal.get()
                    : new Answer.Taken(submissions.insert(transaction.getConnection(), submission));
        });
        if (answer instanceof Answer.Taken taken) {
            submissions.queue(taken.submission().id(), submission.type());
        }
        return answer;
    }

    private Optional<Answer> refusal(NewSubmission submission, UUID userId, Instant now) {
        Optional<Round> round = rounds.lock(submission.roundId(), userId);
        if (round.isEmpty()) {
            return Optional.of(new Answer.Missing());
        }
        if (round.get().status() != RoundStatus.IN_PROGRESS) {
            return Optional.of(new Answer.NotRunning(round.get()));
        }
        if (round.get().isOver(now)) {
            return Optional.of(new Answer.TooLate(round.get()));
        }
        return submission.type() == SubmissionType.SUBMIT
                ? rounds.findUnfinished(submission.roundId()).map(Answer.OneAtATime::new)
                : Optional.empty();
    }
}
