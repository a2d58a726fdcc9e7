package dev.assay.db.practice;

import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.db.interview.Round;
import dev.assay.db.interview.RoundStatus;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Lets candidates' work into rounds, one piece of an interview at a time, as long as a round takes any. */
@Singleton
public class RoundGate {
    /** Work is a sign of life; it need not be noted more often than this. */
    private static final Duration NOTED = Duration.ofSeconds(5);

    private final InterviewRows interviews;
    private final RoundRows rounds;
    private final TransactionOperations<Connection> transactions;

    RoundGate(InterviewRows interviews, RoundRows rounds, TransactionOperations<Connection> transactions) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.transactions = transactions;
    }

    /**
     * What is done in a round, in one transaction during which nothing else happens to its interview.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Work<T> {
        T in(Interview interview, Round round, Connection transaction);
    }

    /** Does the work if the round takes any. */
    public <T> Entry<T> enter(UUID roundId, UUID userId, Instant now, Work<T> work) {
        return transactions.executeWrite(transaction -> {
            Optional<Interview> held = interviews.lockByRound(roundId, userId).map(InterviewRow::interview);
            Optional<Round> found = held.flatMap(interview -> rounds.find(roundId, userId));
            if (found.isEmpty()) {
                return new Entry.Missing<>();
            }
            Interview interview = held.get();
            Round round = found.get();
            if (round.status() != RoundStatus.IN_PROGRESS) {
                return new Entry.NotRunning<>(round);
            }
            if (interview.clock().isOver(round.deadlineAt(), now)) {
                return new Entry.TooLate<>(round);
            }
            if (interview.status() != InterviewStatus.IN_PROGRESS) {
                return new Entry.Halted<>(interview);
            }
            if (interview
                    .clock()
                    .lastSeenAt()
                    .filter(now.minus(NOTED)::isBefore)
                    .isEmpty()) {
                interviews.touch(interview.id(), userId, now);
            }
            return new Entry.Done<>(work.in(interview, round, transaction.getConnection()));
        });
    }
}
