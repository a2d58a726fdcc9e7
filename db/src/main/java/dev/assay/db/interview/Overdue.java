package dev.assay.db.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What the passing of time does to an interview by itself. */
public final class Overdue {
    /** A client that is silent for so long is gone, where nobody says otherwise. */
    public static final Duration SILENCE = Duration.ofSeconds(45);

    /** Nobody comes back after this. */
    public static final Duration FORSAKEN = Duration.ofHours(24);

    private Overdue() {}

    /**
     * The move that is due, if one is.
     *
     * @param silence a client that is silent for so long is gone
     * @param listeningSince from when on signs of life have been heard without a gap; silence before that was ours
     */
    public static Optional<Move> move(Standing standing, Duration silence, Instant listeningSince, Instant now) {
        Interview interview = standing.interview();
        if (interview.status().isFinal() || interview.isClosing()) {
            return Optional.empty();
        }
        Optional<Move> gone = interview.status() == InterviewStatus.IN_PROGRESS
                ? silent(standing, silence, listeningSince, now)
                : Optional.empty();
        if (gone.isPresent() || isTimeUp(standing, now)) {
            return gone.isPresent() ? gone : Optional.of(new Move.TimeUp());
        }
        return switch (interview.status()) {
            case CREATED -> forsaken(interview.createdAt(), now);
            case PAUSED, INTERRUPTED -> interview.clock().halt().flatMap(halt -> forsaken(halt.since(), now));
            case IN_PROGRESS, COMPLETED, ABANDONED -> Optional.empty();
        };
    }

    private static boolean isTimeUp(Standing standing, Instant at) {
        InterviewClock clock = standing.interview().clock();
        return clock.isTimeUp(at)
                || standing.running()
                        .filter(round -> clock.isOver(round.deadlineAt(), at))
                        .isPresent();
    }

    private static Optional<Move> forsaken(Instant since, Instant now) {
        return now.isBefore(since.plus(FORSAKEN)) ? Optional.empty() : Optional.of(new Move.Abandon());
    }

    /** A client that was gone before the time was over is gone first, however late anybody looks. */
    private static Optional<Move> silent(Standing standing, Duration silence, Instant listeningSince, Instant now) {
        return standing.interview()
                .clock()
                .lastSeenAt()
                .map(seen -> seen.isAfter(listeningSince) ? seen : listeningSince)
                .map(seen -> seen.plus(silence))
                .filter(gone -> !now.isBefore(gone) && !isTimeUp(standing, gone))
                .map(Move.Interrupt::new);
    }
}
