package dev.assay.runner.judging;

import dev.assay.verdict.Verdict;
import java.util.List;
import java.util.Optional;

/** One verdict out of many. */
public final class VerdictFold {
    private VerdictFold() {}

    /**
     * Where we failed to judge a test, we failed to judge them all. Else the first failure in the order of the tests decides;
     * without one, a single accepted test makes all accepted.
     *
     * @param verdicts of the tests in their order; empty for one that was skipped or only run
     * @return empty when nothing was compared and nothing failed
     */
    public static Optional<Verdict> fold(List<Optional<Verdict>> verdicts) {
        Optional<Verdict> ours = Optional.of(Verdict.IE);
        return verdicts.contains(ours)
                ? ours
                : verdicts.stream()
                        .flatMap(Optional::stream)
                        .reduce((first, next) -> first == Verdict.AC ? next : first);
    }
}
