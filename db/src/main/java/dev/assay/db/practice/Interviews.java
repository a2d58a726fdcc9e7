package dev.assay.db.practice;

import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.db.interview.NewInterview;
import dev.assay.db.interview.Round;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** Which interviews a list has; empty means any. */
    public record Filter(
            Optional<InterviewStatus> status, Optional<PracticeType> type, Optional<Difficulty> difficulty) {
        public static final Filter ANY = new Filter(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Where a page of a list begins: after the interview with these two values. */
    public record After(Instant createdAt, UUID id) {}

    @Transactional
    public Creation create(NewInterview wanted, Instant now) {
        Optional<Interview> created = writes.insert(wanted, now);
        return created.isPresent()
                ? new Creation.Created(created.get())
                : new Creation.KeyUsed(interviews
                        .findByKey(wanted.userId(), wanted.idempotencyKey())
                        .map(InterviewRow::interview)
                        .orElseThrow(() -> new DataAccessException(
                                "the interview of key '" + wanted.idempotencyKey() + "' vanished at this moment")));
    }

    public Optional<Interview> find(UUID id, UUID userId) {
        return interviews.find(id, userId).map(InterviewRow::interview);
    }

    /** The newest first. */
    public List<Interview> list(UUID userId, Filter filter, Optional<After> after, int limit) {
        return interviews
                .page(
                        userId,
                        filter.status().orElse(null),
                        filter.type().orElse(null),
                        filter.difficulty().orElse(null),
                        after.map(After::createdAt).orElse(null),
                        after.map(After::id).orElse(null),
                        limit)
                .stream()
                .map(InterviewRow::interview)
                .toList();
    }

    /** All rounds of an interview in their order; whose it is must be known already. */
    public List<Round> rounds(UUID interviewId) {
        return rounds.findByInterviewIdOrderByNumber(interviewId);
    }

    /** The round that runs, of each interview that has one. */
    public Map<UUID, UUID> runningRounds(List<Interview> of) {
        List<String> ids =
                of.stream().map(interview -> interview.id().toString()).toList();
        return rounds.running(ids).stream()
                .collect(Collectors.toMap(RoundRows.RunningRound::interviewId, RoundRows.RunningRound::id));
    }

    public Optional<Round> findRound(UUID roundId, UUID userId) {
        return rounds.find(roundId, userId);
    }

    /** A sign of life; it counts while the interview runs, and is nothing otherwise. */
    public void heartbeat(UUID id, UUID userId, Instant now) {
        interviews.touch(id, userId, now);
    }
}
