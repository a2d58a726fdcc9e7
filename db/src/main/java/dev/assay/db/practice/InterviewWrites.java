package dev.assay.db.practice;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.interview.Decision;
import dev.assay.db.interview.Interview;
import dev.assay.db.interview.InterviewClock;
import dev.assay.db.interview.InterviewEvent;
import dev.assay.db.interview.InterviewStatus;
import dev.assay.db.interview.NewInterview;
import dev.assay.db.interview.Round;
import dev.assay.db.interview.RoundStatus;
import dev.assay.db.json.JsonText;
import io.micronaut.data.exceptions.OptimisticLockException;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes interviews, rounds and their events as part of a transaction. */
@Singleton
final class InterviewWrites {
    private static final int SCHEMA_VERSION = 1;
    private static final int SECONDS = 60;

    private final InterviewRows interviews;
    private final RoundRows rounds;
    private final InterviewEvents events;

    InterviewWrites(InterviewRows interviews, RoundRows rounds, InterviewEvents events) {
        this.interviews = interviews;
        this.rounds = rounds;
        this.events = events;
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
                InterviewClock.waiting(wanted.type(), wanted.config().limit(), wanted.forInterruptions()),
                now.truncatedTo(ChronoUnit.MICROS),
                0);
        int inserted = interviews.insert(
                interview.id(),
                interview.userId(),
                interview.title(),
                wanted.idempotencyKey(),
                Math.toIntExact(wanted.forInterruptions().toSeconds()),
                interview.createdAt());
        if (inserted == 0) {
            return Optional.empty();
        }
        interviews.insertPractice(interview.id(), interview.type(), interview.difficulty(), interview.config());
        for (int index = 0; index < wanted.questions().size(); index++) {
            insertRound(interview, index + 1, wanted.questions().get(index));
        }
        events.tell(interview, new InterviewEvent.Created());
        return Optional.of(interview);
    }

    /** The interview as it is afterwards. */
    Interview apply(Decision.Allowed allowed) {
        // Closing comes before starting, or two rounds would run for the length of a statement.
        for (Round round : allowed.changed()) {
            update(round);
            if (round.status() == RoundStatus.IN_PROGRESS
                    && allowed.events().contains(new InterviewEvent.RoundStarted(round.id()))) {
                rounds.countAsAsked(round.questionId());
            }
        }
        update(allowed.interview());
        for (InterviewEvent event : allowed.events()) {
            events.tell(allowed.interview(), event);
        }
        return allowed.interview().written();
    }

    private void insertRound(Interview interview, int number, NewInterview.PickedQuestion picked) {
        boolean limited = interview.config().enforceQuestionTime()
                && picked.timeLimitMin().isPresent();
        rounds.insert(
                UuidCreator.getTimeOrderedEpoch(),
                interview.id(),
                picked.questionId(),
                picked.questionVersionId(),
                number,
                limited ? OptionalInt.of(picked.timeLimitMin().getAsInt() * SECONDS) : OptionalInt.empty(),
                JsonText.document(SCHEMA_VERSION).put("reason", picked.reason()).toString(),
                interview.createdAt());
    }

    private void update(Round round) {
        int updated = rounds.update(
                round.id(),
                round.version(),
                round.status(),
                round.startedAt(),
                round.endedAt(),
                round.durationSec(),
                round.deadlineAt(),
                round.pausedSec());
        if (updated != 1) {
            throw new OptimisticLockException("round " + round.id() + " changed while its interview was locked");
        }
    }

    private void update(Interview interview) {
        InterviewClock clock = interview.clock();
        int updated = interviews.update(
                interview.id(),
                interview.version(),
                interview.status(),
                clock.startedAt(),
                clock.halt().map(InterviewClock.Halt::since),
                clock.deadlineAt().orElse(null),
                clock.endedAt(),
                clock.lastSeenAt(),
                boxed(clock.totalSec()),
                clock.forgivenSec(),
                clock.interruptedSec(),
                clock.allowance().timeMultiplier(),
                clock.allowance().breakSec(),
                extraSec(clock));
        if (updated != 1) {
            throw new OptimisticLockException("interview " + interview.id() + " changed while it was locked");
        }
    }

    /** What the person's multiplier adds to everybody's limit. */
    private static int extraSec(InterviewClock clock) {
        return clock.limit()
                .map(limit -> clock.allowance().of(limit).minus(limit))
                .map(Duration::toSeconds)
                .map(Math::toIntExact)
                .orElse(0);
    }

    private static Integer boxed(OptionalInt value) {
        return value.isPresent() ? Integer.valueOf(value.getAsInt()) : null;
    }
}
