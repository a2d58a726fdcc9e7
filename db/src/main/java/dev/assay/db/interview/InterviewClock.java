package dev.assay.db.interview;

import static java.util.Objects.requireNonNull;

import dev.assay.question.PracticeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The time of an interview. All differences are in whole seconds. What is <em>forgiven</em> pushes deadlines back: of system
 * design each pause, and interruptions up to an allowance in all; of algorithms nothing but the breaks
 * that somebody was granted. A deadline is always the start, plus the limit, plus what was forgiven.
 *
 * @param type whose rules hold
 * @param limit of the whole interview, for everybody; empty means none
 * @param allowance what this person gets; its break is what is left of it
 * @param forInterruptions so much of all interruptions of the interview counts as paused, 0 to 24 hours
 * @param halt empty while the time runs
 * @param lastSeenAt the newest sign of life
 * @param forgivenSec in all, without the present halt
 * @param interruptedSec the part of it that interruptions of system design took
 */
public record InterviewClock(
        PracticeType type,
        Optional<Duration> limit,
        Allowance allowance,
        Duration forInterruptions,
        Optional<Instant> startedAt,
        Optional<Halt> halt,
        Optional<Instant> endedAt,
        Optional<Instant> lastSeenAt,
        int forgivenSec,
        int interruptedSec) {
    /** What is forgiven to slow networks. */
    public static final Duration GRACE = Duration.ofSeconds(5);

    /** What is allowed for interruptions where nobody says otherwise. */
    public static final Duration FOR_INTERRUPTIONS = Duration.ofMinutes(10);

    private static final Duration MOST_FOR_INTERRUPTIONS = Duration.ofHours(24);

    /**
     * Why and since when nothing goes on.
     *
     * @param byUser a pause; otherwise the client is gone
     */
    public record Halt(Instant since, boolean byUser) {
        public Halt {
            requireNonNull(since, "since");
        }
    }

    public InterviewClock {
        requireNonNull(type, "type");
        requireNonNull(limit, "limit");
        requireNonNull(allowance, "allowance");
        requireNonNull(forInterruptions, "forInterruptions");
        if (forInterruptions.isNegative() || forInterruptions.compareTo(MOST_FOR_INTERRUPTIONS) > 0) {
            throw new IllegalArgumentException("forInterruptions is " + forInterruptions + " (expected: 0 to 24 h)");
        }
        requireNonNull(startedAt, "startedAt");
        requireNonNull(halt, "halt");
        requireNonNull(endedAt, "endedAt");
        requireNonNull(lastSeenAt, "lastSeenAt");
        if (interruptedSec < 0 || forgivenSec < interruptedSec) {
            throw new IllegalArgumentException("forgivenSec is " + forgivenSec + ", interruptedSec " + interruptedSec
                    + " (expected: 0 <= interruptedSec <= forgivenSec)");
        }
    }

    /** Of an interview that waits to be started. */
    public static InterviewClock waiting(PracticeType type, Optional<Duration> limit) {
        return waiting(type, limit, FOR_INTERRUPTIONS);
    }

    /** The same, with another allowance for interruptions. */
    public static InterviewClock waiting(PracticeType type, Optional<Duration> limit, Duration forInterruptions) {
        return new InterviewClock(
                type,
                limit,
                Allowance.NONE,
                forInterruptions,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0);
    }

    /** When the interview's time is over; empty without a limit and before the start. While halted it may still move. */
    public Optional<Instant> deadlineAt() {
        return startedAt.flatMap(start ->
                limit.map(everybodys -> start.plus(allowance.of(everybodys)).plusSeconds(forgivenSec)));
    }

    /** True when the deadline and the grace after it are over, the present halt considered. */
    public boolean isTimeUp(Instant now) {
        return isOver(deadlineAt(), now);
    }

    /** The same for any other deadline that is pushed back together with the interview's. */
    public boolean isOver(Optional<Instant> deadline, Instant now) {
        return deadline.isPresent()
                && now.isAfter(deadline.get().plusSeconds(forgiving(now)).plus(GRACE));
    }

    /** From start to end; of system design without what was forgiven. Empty until ended, or when never started. */
    public OptionalInt totalSec() {
        return startedAt.isEmpty() || endedAt.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(activeSec(startedAt.get(), endedAt.get(), forgivenSec));
    }

    /** How long something took, part of which was forgiven. */
    int activeSec(Instant from, Instant to, int forgiven) {
        int wall = seconds(from, to);
        return switch (type) {
            case DSA -> wall;
            case SYSTEM_DESIGN -> Math.max(0, wall - forgiven);
        };
    }

    /** Seconds of the present halt that are forgiven if it ends now. */
    int forgiving(Instant now) {
        if (halt.isEmpty()) {
            return 0;
        }
        int halted = seconds(halt.get().since(), now);
        return switch (type) {
            case DSA -> Math.min(halted, allowance.breakSec());
            case SYSTEM_DESIGN ->
                halt.get().byUser() ? halted : Math.min(halted, (int) forInterruptions.toSeconds() - interruptedSec);
        };
    }

    InterviewClock started(Instant now, Allowance personal) {
        return new InterviewClock(
                type,
                limit,
                personal,
                forInterruptions,
                Optional.of(now),
                Optional.empty(),
                Optional.empty(),
                Optional.of(now),
                0,
                0);
    }

    InterviewClock halted(Halt because) {
        return with(allowance, Optional.of(because), endedAt, lastSeenAt, forgivenSec, interruptedSec);
    }

    /** The time runs again. */
    InterviewClock running(Instant now) {
        return settled(now, Optional.empty(), Optional.of(now));
    }

    /** Over, at the deadline if that is before now. */
    InterviewClock ended(Instant now) {
        InterviewClock settled = settled(now, Optional.empty(), lastSeenAt);
        Instant end = settled.deadlineAt().filter(now::isAfter).orElse(now);
        return settled.with(
                settled.allowance,
                Optional.empty(),
                Optional.of(end),
                lastSeenAt,
                settled.forgivenSec,
                settled.interruptedSec);
    }

    /** With another allowance from now on; a deadline that has been set moves, and of a break only what is left is given. */
    InterviewClock granted(Allowance personal) {
        Allowance left = new Allowance(personal.timeMultiplier(), Math.max(0, personal.breakSec() - forgivenSec));
        return with(left, halt, endedAt, lastSeenAt, forgivenSec, interruptedSec);
    }

    static int seconds(Instant from, Instant to) {
        return Math.clamp(Duration.between(from, to).toSeconds(), 0, Integer.MAX_VALUE);
    }

    private InterviewClock settled(Instant now, Optional<Instant> end, Optional<Instant> seen) {
        int forgiven = forgiving(now);
        boolean interruption = halt.isPresent() && !halt.get().byUser();
        return switch (type) {
            case DSA ->
                with(
                        new Allowance(allowance.timeMultiplier(), allowance.breakSec() - forgiven),
                        Optional.empty(),
                        end,
                        seen,
                        forgivenSec + forgiven,
                        interruptedSec);
            case SYSTEM_DESIGN ->
                with(
                        allowance,
                        Optional.empty(),
                        end,
                        seen,
                        forgivenSec + forgiven,
                        interruptedSec + (interruption ? forgiven : 0));
        };
    }

    private InterviewClock with(
            Allowance personal,
            Optional<Halt> stop,
            Optional<Instant> end,
            Optional<Instant> seen,
            int forgiven,
            int interrupted) {
        return new InterviewClock(
                type, limit, personal, forInterruptions, startedAt, stop, end, seen, forgiven, interrupted);
    }
}
