package dev.assay.runner.exchange;

import dev.assay.db.judging.CallResult;
import dev.assay.db.judging.CheckerNote;
import dev.assay.runner.checking.Compared;
import dev.assay.verdict.Verdict;
import java.util.Objects;
import java.util.Optional;

/**
 * What a run that ended well has answered.
 *
 * @param verdict empty when there was nothing to compare with and nothing was wrong
 * @param call what came of the call; empty for whole programs
 * @param note what the checker said, where it is a program and was asked
 */
public record Answered(Optional<Verdict> verdict, Optional<CallResult> call, Optional<CheckerNote> note) {
    public Answered {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(call, "call");
        Objects.requireNonNull(note, "note");
    }

    /** What no checker was asked about. */
    public static Answered uncompared(Optional<Verdict> verdict, Optional<CallResult> call) {
        return new Answered(verdict, call, Optional.empty());
    }

    static Answered compared(Compared compared, Optional<CallResult> call) {
        return new Answered(Optional.of(compared.verdict()), call, compared.note());
    }
}
