package dev.assay.db.interview;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.json.JsonText;
import dev.assay.db.outbox.Outbox;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes interviews, rounds and their events as part of a transaction. */
@Singleton
final class InterviewWrites {
    private static final int SCHEMA_VERSION = 1;

    private final InterviewRows interviews;
    private final RoundRows rounds;
    private final JdbcOperations jdbc;

    InterviewWrites(InterviewRows interviews, RoundRows rounds, JdbcOperations jdbc) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.jdbc = jdbc;
    }

    /** Empty when the user has used the key before; then nothing was written. */
    Optional<Interview> insert(NewInterview wanted, Instant now) {
        Interview interview = new Interview(
                UuidCreator.getTimeOrderedEpoch(),
                wanted.userId(),
                wanted.type(),
                wanted.difficulty(),
                wanted.title(),
                wanted.config(),
                InterviewStatus.CREATED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                now.truncatedTo(ChronoUnit.MICROS),
                0);
        int inserted = interviews.insert(
                interview.id(), interview.userId(), interview.title(), wanted.idempotencyKey(), interview.createdAt());
        if (inserted == 0) {
            return Optional.empty();
        }
        interviews.insertPractice(interview);
        for (int index = 0; index < wanted.questions().size(); index++) {
            insertRound(interview, index + 1, wanted.questions().get(index));
        }
        tell(interview, new InterviewEvent.InterviewCreated());
        return Optional.of(interview);
    }

    /** The interview as it is afterwards. */
    Interview apply(Move.Decision.Allowed allowed) {
        Interview interview = allowed.interview();
        // Closing comes before starting, or two rounds would run for the length of a statement.
        for (Round round : allowed.changed()) {
            rounds.update(round);
            if (round.status() == RoundStatus.IN_PROGRESS) {
                rounds.countAsAsked(round.questionId());
            }
        }
        update(interview);
        for (InterviewEvent event : allowed.events()) {
            tell(interview, event);
        }
        return interview.written();
    }

    private void insertRound(Interview interview, int number, NewInterview.PickedQuestion picked) {
        rounds.insert(
                UuidCreator.getTimeOrderedEpoch(),
                interview.id(),
                picked.questionId(),
                picked.questionVersionId(),
                number,
                JsonText.document(SCHEMA_VERSION).put("reason", picked.reason()).toString(),
                interview.createdAt());
    }

    private void update(Interview interview) {
        int updated = interviews.update(
                interview.id(),
                interview.version(),
                interview.status(),
                interview.startedAt(),
                interview.deadlineAt(),
                interview.endedAt(),
                interview.totalDurationSec());
        if (updated != 1) {
            throw new OptimisticLockException("interview " + interview.id() + " changed while it was locked");
        }
    }

    private void tell(Interview interview, InterviewEvent event) {
        jdbc.execute(transaction -> {
            Outbox.append(transaction, "interview", interview.id(), event.name(), payload(interview, event));
            return event;
        });
    }

    private static ObjectNode payload(Interview interview, InterviewEvent event) {
        ObjectNode node = JsonText.document(SCHEMA_VERSION)
                .put("interview_id", interview.id().toString())
                .put("status", interview.status().name());
        switch (event) {
            case InterviewEvent.RoundStarted started ->
                node.put("round_id", started.roundId().toString());
            case InterviewEvent.RoundClosed closed ->
                node.put("round_id", closed.roundId().toString());
            case InterviewEvent.InterviewCreated created ->
                node.put("rounds", interview.config().numQuestions());
            case InterviewEvent.InterviewStarted started ->
                node.put(
                        "deadline_at",
                        interview.deadlineAt().map(Object::toString).orElse(null));
            case InterviewEvent.InterviewEnded ended -> {}
        }
        return node;
    }
}
