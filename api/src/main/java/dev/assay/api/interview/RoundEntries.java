package dev.assay.api.interview;

import dev.assay.api.problem.ProblemException;
import dev.assay.api.problem.ProblemType;
import dev.assay.db.interview.Interview;
import dev.assay.db.interview.Round;
import dev.assay.db.practice.Entry;

/** What clients are told when a round does not take their work. */
public final class RoundEntries {
    private RoundEntries() {}

    /**
     * What became of the work.
     *
     * @throws ProblemException 404, {@code round-closed} or {@code state-conflict} when the round took none
     */
    public static <T> T done(Entry<T> entry) {
        return switch (entry) {
            case Entry.Done<T>(T result) -> result;
            case Entry.Missing<T> _ -> throw ProblemException.notFound("round");
            case Entry.NotRunning<T>(Round round) ->
                throw closed("The round is " + round.status() + " (expected: IN_PROGRESS).", round);
            case Entry.TooLate<T>(Round round) ->
                throw closed("The round ended at " + round.deadlineAt().orElseThrow() + ".", round);
            case Entry.Halted<T>(Interview interview) ->
                throw ProblemException.conflict(
                        ProblemType.STATE_CONFLICT,
                        "The interview is " + interview.status() + "; resume it first.",
                        interview.status().name(),
                        interview.status().next().stream().map(Enum::name).toList());
        };
    }

    private static ProblemException closed(String detail, Round round) {
        return ProblemException.conflict(
                ProblemType.ROUND_CLOSED,
                detail,
                round.status().name(),
                round.status().next().stream().map(Enum::name).toList());
    }
}
