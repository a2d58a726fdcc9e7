package dev.assay.db.interview;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/** What can be done to an interview as a whole, by its candidate, by the server and by the staff. */
public sealed interface Move {
    /** CREATED becomes IN_PROGRESS, the clock starts, and so does the first round. */
    record Start(Allowance allowance) implements Move {
        public Start {
            requireNonNull(allowance, "allowance");
        }
    }

    /** IN_PROGRESS becomes PAUSED, where the interview allows it. */
    record Pause() implements Move {}

    /** PAUSED and INTERRUPTED become IN_PROGRESS. */
    record Resume() implements Move {}

    /** The running round is completed and the next one starts. */
    record Next() implements Move {}

    /** A running round is completed; no other starts. */
    record CompleteRound(UUID roundId) implements Move {}

    /** A round that is running or waiting is left out; no other starts. */
    record SkipRound(UUID roundId) implements Move {}

    /** The interview is over; rounds never started are skipped. COMPLETED follows when everything is judged. */
    record Complete() implements Move {}

    /** The candidate gives up, or has not come back for a day. */
    record Abandon() implements Move {}

    /** The client has been silent for too long: IN_PROGRESS becomes INTERRUPTED, as of that instant. */
    record Interrupt(Instant since) implements Move {
        public Interrupt {
            requireNonNull(since, "since");
        }
    }

    /** The time of the interview, or of its running round, is over: what was saved last is handed in. */
    record TimeUp() implements Move {}

    /** Another allowance, also for what is running. */
    record Grant(Allowance allowance) implements Move {
        public Grant {
            requireNonNull(allowance, "allowance");
        }
    }
}
