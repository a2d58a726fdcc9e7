package dev.assay.runner;

import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.TestResult;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.judging.RunLimits;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;

/**
 * How a job is run, beside what it says of itself.
 *
 * @param stop after a test with such a result no other is run, and tests are run one by one; empty for what the job says
 * @param killedAt processor time at which a program is killed, as a multiple of the limit, at least 1; a program that is killed then, or
 *     was over the limit, is not run once more. Empty for what candidates get: killed a little beyond the limit, and run once
 *     more when that was close
 */
public record Conduct(Optional<Predicate<TestResult>> stop, OptionalDouble killedAt) {
    public Conduct {
        Objects.requireNonNull(stop, "stop");
        if (killedAt.isPresent() && !(killedAt.getAsDouble() >= 1)) {
            throw new IllegalArgumentException("killedAt " + killedAt.getAsDouble() + " (expected: >= 1)");
        }
    }

    /** What candidates get. */
    static Conduct usual() {
        return new Conduct(Optional.empty(), OptionalDouble.empty());
    }

    RunLimits limits(JudgeJob job, LanguageDescriptor language) {
        RunLimits usual = RunLimits.of(job.limits(), language, job.id().kind().isOfAQuestion());
        return killedAt.isPresent() ? usual.killedAt(killedAt.getAsDouble()) : usual;
    }

    boolean repeatsCloseOnes() {
        return killedAt.isEmpty();
    }

    boolean mayStop() {
        return stop.isPresent();
    }

    boolean isStopped(TestResult result) {
        return stop.filter(enough -> enough.test(result)).isPresent();
    }
}
