package dev.assay.db.interview;

import dev.assay.db.interview.Decision.Refused;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The state machines of practice interviews and their rounds, as functions over values. */
public final class InterviewRules {
    private InterviewRules() {}

    /** What the move comes to; nothing is changed. */
    public static Decision decide(Standing standing, Move move, Instant now) {
        Interview interview = standing.interview();
        if (interview.isClosing()) {
            return new Refused(
                    interview.status().name(),
                    List.of(InterviewStatus.COMPLETED.name()),
                    "The interview is over; it becomes COMPLETED when everything is judged.");
        }
        return switch (move) {
            case Move.Start(Allowance allowance) -> start(standing, allowance, now);
            case Move.Pause _ -> pause(standing, now);
            case Move.Resume _ -> resume(standing, now);
            case Move.Next _ -> next(standing, now);
            case Move.CompleteRound(UUID round) -> closeRound(standing, round, RoundStatus.COMPLETED, now);
            case Move.SkipRound(UUID round) -> closeRound(standing, round, RoundStatus.SKIPPED, now);
            case Move.Complete _ -> complete(standing, now);
            case Move.Abandon _ -> abandon(standing, now);
            case Move.Interrupt(Instant since) -> interrupt(standing, since);
            case Move.TimeUp _ -> timeUp(standing, now);
            case Move.Grant(Allowance allowance) -> grant(standing, allowance);
        };
    }

    /**
     * The end of an interview that waited for verdicts.
     *
     * @throws IllegalStateException when the interview is not closing, or a round of it is not settled
     */
    public static Decision.Allowed finish(Standing standing) {
        Interview interview = standing.interview();
        if (!interview.isClosing() || !standing.rounds().stream().allMatch(Round::isSettled)) {
            throw new IllegalStateException(
                    "interview " + interview.id() + " cannot finish (expected: closing, all rounds settled)");
        }
        return new Decision.Allowed(
                interview.with(InterviewStatus.COMPLETED, interview.clock()),
                List.of(),
                List.of(new InterviewEvent.Ended(InterviewStatus.COMPLETED)),
                Set.of());
    }

    private static Decision start(Standing standing, Allowance allowance, Instant now) {
        Interview interview = standing.interview();
        if (interview.status() != InterviewStatus.CREATED) {
            return Refused.of(interview, "An interview is started once, while it is CREATED.");
        }
        InterviewClock clock = interview.clock().started(now, allowance);
        Changes changes = new Changes(interview.with(InterviewStatus.IN_PROGRESS, clock));
        changes.tell(new InterviewEvent.Started());
        Optional<Round> first = standing.waiting();
        first.ifPresent(round -> changes.start(round, now));
        return changes.allowed();
    }

    private static Decision pause(Standing standing, Instant now) {
        Interview interview = standing.interview();
        if (interview.status() != InterviewStatus.IN_PROGRESS) {
            return Refused.of(interview, "An interview is paused while it is IN_PROGRESS.");
        }
        if (!interview.config().pauseAllowed()) {
            return Refused.of(interview, "This interview allows no pauses.");
        }
        if (interview.clock().isTimeUp(now)) {
            return Refused.of(interview, "The time of the interview is over; complete it.");
        }
        InterviewClock clock = interview.clock().halted(new InterviewClock.Halt(now, true));
        Changes changes = new Changes(interview.with(InterviewStatus.PAUSED, clock));
        changes.tell(new InterviewEvent.Paused());
        return changes.allowed();
    }

    private static Decision resume(Standing standing, Instant now) {
        Interview interview = standing.interview();
        if (interview.status() != InterviewStatus.PAUSED && interview.status() != InterviewStatus.INTERRUPTED) {
            return Refused.of(interview, "An interview is resumed while it is PAUSED or INTERRUPTED.");
        }
        if (interview.clock().isTimeUp(now)) {
            return Refused.of(interview, "The time of the interview is over; complete it.");
        }
        Changes changes = new Changes(
                interview.with(InterviewStatus.IN_PROGRESS, interview.clock().running(now)));
        changes.tell(new InterviewEvent.Resumed());
        int forgiven = interview.clock().forgiving(now);
        if (forgiven > 0) {
            standing.running().ifPresent(round -> changes.retime(round, round.forgiven(forgiven, changes.clock())));
        }
        return changes.allowed();
    }

    private static Decision next(Standing standing, Instant now) {
        Interview interview = standing.interview();
        if (interview.status() != InterviewStatus.IN_PROGRESS) {
            return Refused.of(interview, "The next round starts only while the interview is IN_PROGRESS.");
        }
        Optional<Round> waiting = standing.waiting();
        if (waiting.isEmpty()) {
            return Refused.of(interview, "This was the last round; complete the interview.");
        }
        if (interview.clock().isTimeUp(now)) {
            return Refused.of(interview, "The time of the interview is over; complete it.");
        }
        Changes changes = new Changes(
                interview.with(InterviewStatus.IN_PROGRESS, interview.clock().running(now)));
        standing.running()
                .ifPresent(round -> changes.close(
                        round, RoundStatus.COMPLETED, now, changes.clock().isOver(round.deadlineAt(), now)));
        changes.start(waiting.get(), now);
        return changes.allowed();
    }

    private static Decision closeRound(Standing standing, UUID id, RoundStatus as, Instant now) {
        Interview interview = standing.interview();
        Round round = standing.round(id)
                .orElseThrow(() -> new IllegalArgumentException("round " + id + " (expected: one of the interview)"));
        if (interview.status() != InterviewStatus.IN_PROGRESS) {
            return Refused.of(interview, "Rounds are ended while the interview is IN_PROGRESS.");
        }
        if (!round.status().mayBecome(as)) {
            return Refused.of(round, "The round cannot become " + as + ".");
        }
        Changes changes = new Changes(interview);
        changes.close(
                round, as, now, as == RoundStatus.COMPLETED && changes.clock().isOver(round.deadlineAt(), now));
        return changes.allowed();
    }

    private static Decision complete(Standing standing, Instant now) {
        Interview interview = standing.interview();
        if (!interview.status().mayBecome(InterviewStatus.COMPLETED)) {
            return Refused.of(interview, "The interview cannot become COMPLETED.");
        }
        return ended(standing, InterviewStatus.IN_PROGRESS, now).allowed();
    }

    private static Decision abandon(Standing standing, Instant now) {
        Interview interview = standing.interview();
        if (!interview.status().mayBecome(InterviewStatus.ABANDONED)) {
            return Refused.of(interview, "The interview cannot become ABANDONED.");
        }
        Changes changes = ended(standing, InterviewStatus.ABANDONED, now);
        changes.tell(new InterviewEvent.Ended(InterviewStatus.ABANDONED));
        return changes.allowed();
    }

    private static Decision interrupt(Standing standing, Instant since) {
        Interview interview = standing.interview();
        if (interview.status() != InterviewStatus.IN_PROGRESS) {
            return Refused.of(interview, "Only what is IN_PROGRESS is interrupted.");
        }
        InterviewClock clock = interview.clock().halted(new InterviewClock.Halt(since, false));
        Changes changes = new Changes(interview.with(InterviewStatus.INTERRUPTED, clock));
        changes.tell(new InterviewEvent.Interrupted());
        return changes.allowed();
    }

    private static Decision timeUp(Standing standing, Instant now) {
        Interview interview = standing.interview();
        if (interview.clock().isTimeUp(now)) {
            return complete(standing, now);
        }
        Optional<Round> over =
                standing.running().filter(round -> interview.clock().isOver(round.deadlineAt(), now));
        if (over.isEmpty()) {
            return Refused.of(interview, "There is time left.");
        }
        Changes changes = new Changes(interview);
        changes.close(over.get(), RoundStatus.COMPLETED, now, true);
        return changes.allowed();
    }

    private static Decision grant(Standing standing, Allowance allowance) {
        Interview interview = standing.interview();
        if (interview.status().isFinal() || interview.status() == InterviewStatus.CREATED) {
            return Refused.of(interview, "Time is granted to an interview that is under way.");
        }
        Changes changes =
                new Changes(interview.with(interview.status(), interview.clock().granted(allowance)));
        standing.running().ifPresent(round -> changes.retime(round, round.timed(changes.clock())));
        return changes.allowed();
    }

    /** Every round is closed, and the clock stands still. */
    private static Changes ended(Standing standing, InterviewStatus as, Instant now) {
        Interview interview = standing.interview();
        int forgiven = interview.clock().forgiving(now);
        boolean over = interview.clock().isTimeUp(now);
        Changes changes = new Changes(interview.with(as, interview.clock().ended(now)));
        Instant end = changes.clock().endedAt().orElseThrow();
        for (Round round : standing.rounds()) {
            switch (round.status()) {
                case NOT_STARTED -> changes.close(round, RoundStatus.SKIPPED, end, false);
                case IN_PROGRESS -> {
                    boolean overtime = as != InterviewStatus.ABANDONED
                            && (over || interview.clock().isOver(round.deadlineAt(), now));
                    changes.close(round.forgiven(forgiven, changes.clock()), RoundStatus.COMPLETED, end, overtime);
                }
                case COMPLETED, SKIPPED -> {}
            }
        }
        return changes;
    }
}
