package dev.assay.db.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Collects what one move changes. */
final class Changes {
    private final Interview interview;
    private final List<Round> rounds = new ArrayList<>();
    private final List<InterviewEvent> events = new ArrayList<>();
    private final Set<UUID> overtime = new HashSet<>();

    /** @param interview as it is after the move */
    Changes(Interview interview) {
        this.interview = interview;
    }

    InterviewClock clock() {
        return interview.clock();
    }

    void tell(InterviewEvent event) {
        events.add(event);
    }

    void start(Round round, Instant now) {
        rounds.add(round.started(now, clock()));
        events.add(new InterviewEvent.RoundStarted(round.id()));
    }

    void close(Round round, RoundStatus as, Instant now, boolean over) {
        rounds.add(round.closed(as, now, clock()));
        events.add(new InterviewEvent.RoundClosed(round.id(), as, over));
        if (over) {
            overtime.add(round.id());
        }
    }

    /** The round with another deadline; told if it differs. */
    void retime(Round before, Round after) {
        rounds.add(after);
        if (!before.deadlineAt().equals(after.deadlineAt())) {
            events.add(new InterviewEvent.DeadlineChanged(after.id(), after.deadlineAt()));
        }
    }

    Decision.Allowed allowed() {
        return new Decision.Allowed(interview, rounds, events, overtime);
    }
}
