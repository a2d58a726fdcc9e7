package dev.assay.db.interview;

import java.util.UUID;

/** What happened to an interview; written to the outbox in the transaction that made it happen. */
public sealed interface InterviewEvent {
    /** The event's name on the wire. */
    String name();

    record InterviewCreated() implements InterviewEvent {
        @Override
        public String name() {
            return "interview.created";
        }
    }

    record InterviewStarted() implements InterviewEvent {
        @Override
        public String name() {
            return "interview.started";
        }
    }

    /** The interview has come to its final state. */
    record InterviewEnded(InterviewStatus as) implements InterviewEvent {
        @Override
        public String name() {
            return as == InterviewStatus.COMPLETED ? "interview.completed" : "interview.abandoned";
        }
    }

    record RoundStarted(UUID roundId) implements InterviewEvent {
        @Override
        public String name() {
            return "round.started";
        }
    }

    record RoundClosed(UUID roundId) implements InterviewEvent {
        @Override
        public String name() {
            return "round.closed";
        }
    }
}
