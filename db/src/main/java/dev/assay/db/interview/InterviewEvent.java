package dev.assay.db.interview;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** What happened to an interview; written to the outbox in the transaction that made it happen. */
public sealed interface InterviewEvent {
    record Created() implements InterviewEvent {}

    record Started() implements InterviewEvent {}

    record Paused() implements InterviewEvent {}

    record Resumed() implements InterviewEvent {}

    record Interrupted() implements InterviewEvent {}

    /** The interview has come to its final state. */
    record Ended(InterviewStatus as) implements InterviewEvent {}

    record RoundStarted(UUID roundId) implements InterviewEvent {}

    /**
     * A round is over.
     *
     * @param overtime because its time was over
     */
    record RoundClosed(UUID roundId, RoundStatus as, boolean overtime) implements InterviewEvent {}

    /** The running round ends at another instant than was said before. */
    record DeadlineChanged(UUID roundId, Optional<Instant> deadlineAt) implements InterviewEvent {}

    /** A round's score is final; it is empty where nothing was assessed. */
    record RoundScored(UUID roundId, OptionalInt score) implements InterviewEvent {}

    /**
     * A hint was shown.
     *
     * @param number of the hint, from 1
     */
    record HintRevealed(UUID roundId, int number) implements InterviewEvent {}

    /**
     * An answer was given, or given anew.
     *
     * @param revision of the answer, from 1
     */
    record Answered(UUID roundId, UUID responseId, int revision) implements InterviewEvent {}

    record AnswerLocked(UUID roundId, UUID responseId) implements InterviewEvent {}

    /** The candidate said something. */
    record MessageStored(UUID roundId, UUID messageId) implements InterviewEvent {}

    /** The event's name on the wire. */
    default String name() {
        return switch (this) {
            case Created _ -> "interview.created";
            case Started _ -> "interview.started";
            case Paused _ -> "interview.paused";
            case Resumed _ -> "interview.resumed";
            case Interrupted _ -> "interview.interrupted";
            case Ended(InterviewStatus as) ->
                as == InterviewStatus.COMPLETED ? "interview.completed" : "interview.abandoned";
            case RoundStarted _ -> "round.started";
            case RoundClosed _ -> "round.closed";
            case DeadlineChanged _ -> "round.deadline_changed";
            case RoundScored _ -> "round.scored";
            case HintRevealed _ -> "hint.revealed";
            case Answered _ -> "response.stored";
            case AnswerLocked _ -> "response.locked";
            case MessageStored _ -> "message.stored";
        };
    }
}
