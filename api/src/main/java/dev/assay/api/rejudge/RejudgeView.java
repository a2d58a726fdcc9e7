package dev.assay.api.rejudge;

import dev.assay.db.judging.JudgedStatus;
import dev.assay.db.rejudge.Rejudged;
import dev.assay.verdict.Verdict;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;

/**
 * How far judging once more is, and what it changes.
 *
 * @param questionVersionId that is judged by
 * @param total submissions that are or were judged by it
 * @param finished of them
 * @param failed that we failed to judge; they are never applied
 * @param different that came to something else
 * @param applied that are what they came to
 * @param differences those that came to something else, in the order in which they were handed in
 */
record RejudgeView(
        UUID questionVersionId,
        int total,
        int finished,
        int failed,
        int different,
        int applied,
        List<Difference> differences) {
    /**
     * A submission before and after.
     *
     * @param pointsBefore null where there are none, like {@code pointsAfter}
     */
    record Difference(
            UUID submissionId,
            String language,
            @Nullable Verdict verdictBefore,
            @Nullable Double pointsBefore,
            @Nullable Verdict verdictAfter,
            @Nullable Double pointsAfter,
            boolean applied) {}

    static RejudgeView of(UUID versionId, List<Rejudged> all) {
        List<Difference> differences = all.stream()
                .filter(Rejudged::differs)
                .map(one -> new Difference(
                        one.submissionId(),
                        one.language(),
                        one.before().orElse(null),
                        boxed(one.pointsBefore()),
                        one.after().orElse(null),
                        boxed(one.pointsAfter()),
                        one.applied()))
                .toList();
        return new RejudgeView(
                versionId,
                all.size(),
                (int) all.stream()
                        .map(Rejudged::status)
                        .filter(JudgedStatus::isFinal)
                        .count(),
                (int) all.stream()
                        .filter(one -> one.after().filter(Verdict.IE::equals).isPresent())
                        .count(),
                differences.size(),
                (int) all.stream().filter(Rejudged::applied).count(),
                differences);
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }
}
