package dev.assay.runner.exchange;

import dev.assay.db.judging.CallResult;
import dev.assay.verdict.Verdict;
import java.util.Objects;
import java.util.Optional;

/**
 * What a run that ended well has answered.
 *
 * @param verdict empty when there was nothing to compare with and nothing was wrong
 * @param call what came of the call; empty for whole programs
 */
public record Answered(Optional<Verdict> verdict, Optional<CallResult> call) {
    public Answered {
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(call, "call");
    }
}
