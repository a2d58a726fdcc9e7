package dev.assay.api.delivery;

import dev.assay.api.outbound.Answer;
import dev.assay.db.webhook.Consequence;
import java.time.Duration;
import java.util.Optional;

/** What follows from what an endpoint has answered. */
final class Consequences {
    private static final int GONE = 410;
    private static final Duration LONGEST_WISH = Duration.ofDays(1);

    private Consequences() {}

    /**
     * What follows.
     *
     * @param step the attempt's place in the schedule, from 1
     * @param chance 0 to 1
     */
    static Consequence of(Answer answer, int step, double chance) {
        return switch (answer) {
            case Answer.Answered(int status, Optional<Duration> retryAfter, String _) -> {
                if (status >= 200 && status < 300) {
                    yield new Consequence.Arrived();
                }
                yield status == GONE ? new Consequence.Gone() : failed(step, chance, retryAfter);
            }
            case Answer.TimedOut _, Answer.Unreachable _, Answer.Refused _ -> failed(step, chance, Optional.empty());
        };
    }

    /** A pause is never shorter than the schedule's, and longer when the endpoint asks for that. */
    private static Consequence failed(int step, double chance, Optional<Duration> wish) {
        return RetrySchedule.pause(step, chance)
                .<Consequence>map(pause -> new Consequence.Again(wish.map(Consequences::limited)
                        .filter(asked -> asked.compareTo(pause) > 0)
                        .orElse(pause)))
                .orElseGet(() -> new Consequence.GivenUp(RetrySchedule.WHOLE));
    }

    private static Duration limited(Duration wish) {
        return wish.compareTo(LONGEST_WISH) > 0 ? LONGEST_WISH : wish;
    }
}
