package dev.assay.db.interview;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The practice interviews and rounds of an installation. Everything is asked for on behalf of a user. */
@Singleton
public class Interviews {
    private final InterviewRows interviews;
    private final RoundRows rounds;
    private final InterviewWrites writes;

    Interviews(InterviewRows interviews, RoundRows rounds, InterviewWrites writes) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.writes = writes;
    }

    /** What came of creating an interview. */
    public sealed interface Creation {
        record Created(Interview interview) implements Creation {}

        /** The user has used the key before, for this interview. */
        record KeyUsed(Interview interview) implements Creation {}
    }

    /** Where a page of a list begins: after the interview with these two values. */
    public record After(Instant createdAt, UUID id) {}

    /** What came of a move. */
    public sealed interface Moved {
        record Done(Interview interview) implements Moved {}

        record Refused(Move.Decision.Refused why) implements Moved {}

        /** There is no such interview, or it is somebody else's. */
        record Missing() implements Moved {}
    }

    @Transactional
    public Creation create(NewInterview wanted, Instant now) {
        Optional<Interview> created = writes.insert(wanted, now);
        return created.isPresent()
                ? new Creation.Created(created.get())
                : new Creation.KeyUsed(interviews
                        .findByKey(wanted.userId(), wanted.idempotencyKey())
                        .orElseThrow(() -> new DataAccessException(
                                "the interview of key '" + wanted.idempotencyKey() + "' vanished at this moment")));
    }

    public Optional<Interview> find(UUID id, UUID userId) {
        return interviews.find(id, userId);
    }

    /** The newest first. */
    public List<Interview> list(UUID userId, Optional<InterviewStatus> status, Optional<After> after, int limit) {
        return interviews.page(
                userId,
                status.orElse(null),
                after.map(After::createdAt).orElse(null),
                after.map(After::id).orElse(null),
                limit);
    }

    /** All rounds of an interview in their order; whose it is must be known already. */
    public List<Round> rounds(UUID interviewId) {
        return rounds.findByInterviewIdOrderByNumber(interviewId);
    }

    public Optional<Round> findRound(UUID roundId, UUID userId) {
        return rounds.find(roundId, userId);
    }

    /** Decides and writes in one transaction; moves of the same interview take turns. */
    @Transactional
    public Moved move(UUID id, UUID userId, Move move, Instant now) {
        Optional<Interview> interview = interviews.lock(id, userId);
        if (interview.isEmpty()) {
            return new Moved.Missing();
        }
        return switch (move.decide(interview.get(), rounds.findByInterviewIdOrderByNumber(id), now)) {
            case Move.Decision.Refused refused -> new Moved.Refused(refused);
            case Move.Decision.Allowed allowed -> new Moved.Done(writes.apply(allowed));
        };
    }
}
