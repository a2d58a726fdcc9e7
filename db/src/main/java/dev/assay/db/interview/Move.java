package dev.assay.db.interview;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a candidate can do to an interview as a whole, decided over values alone. */
public enum Move {
    /** CREATED becomes IN_PROGRESS, the clock starts, and so does the first round. */
    START,
    /** The running round is completed and the next one starts. */
    NEXT,
    /** The interview is over; rounds never started are skipped. */
    COMPLETE,
    /** The candidate gives up; rounds as in COMPLETE. */
    ABANDON;

    /** What a move comes to. */
    public sealed interface Decision {
        /**
         * The state after the move.
         *
         * @param changed the rounds that differ, in their order
         * @param events what happened, in order
         */
        record Allowed(Interview interview, List<Round> changed, List<InterviewEvent> events) implements Decision {
            public Allowed {
                changed = List.copyOf(changed);
                events = List.copyOf(events);
            }
        }

        /** Not now; {@code allowed} are the states that may follow the present one. */
        record Refused(InterviewStatus current, List<String> allowed, String reason) implements Decision {
            public Refused {
                allowed = List.copyOf(allowed);
            }
        }
    }

    /** Decides; {@code rounds} are all rounds of the interview. */
    public Decision decide(Interview interview, List<Round> rounds, Instant now) {
        List<Round> inOrder =
                rounds.stream().sorted(Comparator.comparingInt(Round::number)).toList();
        return switch (this) {
            case START -> start(interview, inOrder, now);
            case NEXT -> next(interview, inOrder, now);
            case COMPLETE -> end(interview, inOrder, InterviewStatus.COMPLETED, now);
            case ABANDON -> end(interview, inOrder, InterviewStatus.ABANDONED, now);
        };
    }

    private static Decision start(Interview interview, List<Round> rounds, Instant now) {
        if (interview.status() != InterviewStatus.CREATED) {
            return refused(interview, "An interview is started once, while it is CREATED.");
        }
        Interview started = interview.started(now);
        Round first = rounds.getFirst().started(now, started.deadlineAt());
        return new Decision.Allowed(
                started,
                List.of(first),
                List.of(new InterviewEvent.InterviewStarted(), new InterviewEvent.RoundStarted(first.id())));
    }

    private static Decision next(Interview interview, List<Round> rounds, Instant now) {
        if (interview.status() != InterviewStatus.IN_PROGRESS) {
            return refused(interview, "The next round starts only while the interview is IN_PROGRESS.");
        }
        Optional<Round> waiting = rounds.stream()
                .filter(round -> round.status() == RoundStatus.NOT_STARTED)
                .findFirst();
        if (waiting.isEmpty()) {
            return refused(interview, "This was the last round; complete the interview.");
        }
        if (interview.deadlineAt().isPresent()
                && now.isAfter(interview.deadlineAt().get().plus(Round.GRACE))) {
            return refused(interview, "The time of the interview is over; complete it.");
        }
        List<Round> changed = new ArrayList<>();
        List<InterviewEvent> events = new ArrayList<>();
        rounds.stream()
                .filter(round -> round.status() == RoundStatus.IN_PROGRESS)
                .forEach(round -> close(round, now, changed, events));
        Round started = waiting.get().started(now, interview.deadlineAt());
        changed.add(started);
        events.add(new InterviewEvent.RoundStarted(started.id()));
        return new Decision.Allowed(interview, changed, events);
    }

    private static Decision end(Interview interview, List<Round> rounds, InterviewStatus as, Instant now) {
        if (!interview.status().mayBecome(as)) {
            return refused(interview, "The interview cannot become " + as + ".");
        }
        List<Round> changed = new ArrayList<>();
        List<InterviewEvent> events = new ArrayList<>();
        rounds.stream().filter(round -> !round.status().isFinal()).forEach(round -> close(round, now, changed, events));
        events.add(new InterviewEvent.InterviewEnded(as));
        return new Decision.Allowed(interview.ended(as, now), changed, events);
    }

    private static void close(Round round, Instant now, List<Round> changed, List<InterviewEvent> events) {
        changed.add(round.closed(now));
        events.add(new InterviewEvent.RoundClosed(round.id()));
    }

    private static Decision refused(Interview interview, String reason) {
        return new Decision.Refused(
                interview.status(),
                interview.status().next().stream().map(Enum::name).toList(),
                reason);
    }
}
