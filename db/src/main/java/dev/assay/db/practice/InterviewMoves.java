package dev.assay.db.practice;

import dev.assay.db.interview.Allowance;
import dev.assay.db.interview.Decision;
import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewClock;
import dev.assay.db.interview.InterviewRules;
import dev.assay.db.interview.Move;
import dev.assay.db.interview.Overdue;
import dev.assay.db.interview.Standing;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Moves interviews. Each move is decided and written in one transaction; moves of the same interview take turns. */
@Singleton
public class InterviewMoves {
    private final InterviewRows interviews;
    private final RoundRows rounds;
    private final InterviewWrites writes;
    private final Closing closing;
    private final Settlement settlement;
    private final TransactionOperations<Connection> transactions;

    InterviewMoves(
            InterviewRows interviews,
            RoundRows rounds,
            InterviewWrites writes,
            Closing closing,
            Settlement settlement,
            TransactionOperations<Connection> transactions) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.writes = writes;
        this.closing = closing;
        this.settlement = settlement;
        this.transactions = transactions;
    }

    /** What came of a move. */
    public sealed interface Moved {
        record Done(Interview interview) implements Moved {}

        record Refused(Decision.Refused why) implements Moved {}

        /** The interview is of another version than the caller saw. */
        record Stale(Interview interview) implements Moved {}

        /** There is no such interview or round, or it is somebody else's. */
        record Missing() implements Moved {}
    }

    /**
     * Moves an interview.
     *
     * @param version the one that the caller saw; empty for any
     */
    public Moved move(UUID id, UUID userId, OptionalInt version, Move move, Instant now) {
        return perform(
                () -> interviews.lock(id, userId),
                interview -> version.isEmpty() || version.getAsInt() == interview.version()
                        ? Optional.of(move)
                        : Optional.empty(),
                now);
    }

    /** The move of an interview that is about one of its rounds. */
    public Moved moveRound(UUID roundId, UUID userId, Move move, Instant now) {
        return perform(() -> interviews.lockByRound(roundId, userId), interview -> Optional.of(move), now);
    }

    /**
     * Another allowance for everything a person has under way.
     *
     * @param allowance for an interview; a break that was used up in part is not given again
     * @return the interviews it holds for from now on
     */
    public List<Interview> grant(UUID userId, Function<Interview, Allowance> allowance, Instant now) {
        List<Interview> granted = new ArrayList<>();
        for (UUID id : interviews.underWay(userId)) {
            Moved moved = perform(
                    () -> interviews.lock(id, userId),
                    interview -> Optional.of(new Move.Grant(allowance.apply(interview))),
                    now);
            if (moved instanceof Moved.Done done) {
                granted.add(done.interview());
            }
        }
        return granted;
    }

    /**
     * What a person has under way stands still from now on, as it does when a client is gone.
     *
     * @return how many interviews were running
     */
    public int interrupt(UUID userId, Instant now) {
        int interrupted = 0;
        for (UUID id : interviews.underWay(userId)) {
            Moved moved = perform(() -> interviews.lock(id, userId), _ -> Optional.of(new Move.Interrupt(now)), now);
            interrupted += moved instanceof Moved.Done ? 1 : 0;
        }
        return interrupted;
    }

    /**
     * Interviews for which time may have something to do.
     *
     * @param silence a client that is silent for so long is gone
     */
    public Set<UUID> due(Duration silence, Instant listeningSince, Instant now, int limit) {
        Set<UUID> due = new LinkedHashSet<>();
        if (!now.minus(silence).isBefore(listeningSince)) {
            due.addAll(interviews.due(
                    now.minus(silence), now.minus(Overdue.FORSAKEN), now.minus(InterviewClock.GRACE), limit));
        } else {
            due.addAll(
                    interviews.due(Instant.EPOCH, now.minus(Overdue.FORSAKEN), now.minus(InterviewClock.GRACE), limit));
        }
        due.addAll(rounds.unsettledInterviews(limit));
        return due;
    }

    /** Does to an interview what time does by itself, all of it: the interview as it is afterwards. */
    public Optional<Interview> sweep(UUID id, Duration silence, Instant listeningSince, Instant now) {
        List<UUID> handedIn = new ArrayList<>();
        Optional<Interview> swept = transactions.executeWrite(transaction -> interviews
                .lockAnybodys(id)
                .map(InterviewRow::interview)
                .map(interview -> sweep(interview, silence, listeningSince, now, handedIn)));
        closing.queue(handedIn);
        return swept;
    }

    private Interview sweep(
            Interview interview, Duration silence, Instant listeningSince, Instant now, List<UUID> handedIn) {
        Interview current = interview;
        Optional<Move> due = Overdue.move(standing(current), silence, listeningSince, now);
        while (due.isPresent()
                && InterviewRules.decide(standing(current), due.get(), now) instanceof Decision.Allowed allowed) {
            current = apply(allowed, now, handedIn);
            due = Overdue.move(standing(current), silence, listeningSince, now);
        }
        return settlement.settle(current, now);
    }

    private Moved perform(
            Supplier<Optional<InterviewRow>> lock, Function<Interview, Optional<Move>> wanted, Instant now) {
        List<UUID> handedIn = new ArrayList<>();
        Moved moved = transactions.executeWrite(transaction -> {
            Optional<Interview> interview = lock.get().map(InterviewRow::interview);
            if (interview.isEmpty()) {
                return new Moved.Missing();
            }
            Optional<Move> move = wanted.apply(interview.get());
            if (move.isEmpty()) {
                return new Moved.Stale(interview.get());
            }
            return switch (InterviewRules.decide(standing(interview.get()), move.get(), now)) {
                case Decision.Refused refused -> new Moved.Refused(refused);
                case Decision.Allowed allowed -> new Moved.Done(made(allowed, now, handedIn));
            };
        });
        closing.queue(handedIn);
        return moved;
    }

    private Interview made(Decision.Allowed allowed, Instant now, List<UUID> handedIn) {
        Interview after = apply(allowed, now, handedIn);
        boolean ended = after.isClosing()
                || allowed.changed().stream().anyMatch(round -> round.status().isFinal());
        return ended ? settlement.settle(after, now) : after;
    }

    private Interview apply(Decision.Allowed allowed, Instant now, List<UUID> handedIn) {
        Interview written = writes.apply(allowed);
        handedIn.addAll(closing.close(allowed, now));
        return written;
    }

    private Standing standing(Interview interview) {
        return new Standing(interview, rounds.findByInterviewIdOrderByNumber(interview.id()));
    }
}
