package dev.assay.runner.judging;

import dev.assay.checker.Checker;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.protocol.Reply;
import dev.assay.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What one run is worth. */
public final class TestDecision {
    private final RunLimits limits;
    private final LanguageDescriptor language;
    private final Checker checker;

    public TestDecision(RunLimits limits, LanguageDescriptor language, Checker checker) {
        this.limits = limits;
        this.language = language;
        this.checker = checker;
    }

    /**
     * The verdict on one run.
     *
     * @param expected output; empty when the program is only run
     * @return empty when it was only run and ended normally
     */
    public Optional<Verdict> verdict(Reply.Report report, Optional<byte[]> expected) {
        return switch (ExecutionOutcome.of(report)) {
            case ExecutionOutcome.OutputLimit _ -> Optional.of(Verdict.OLE);
            case ExecutionOutcome.MemoryLimit _ -> Optional.of(Verdict.MLE);
            case ExecutionOutcome.CpuLimit _ -> Optional.of(Verdict.TLE);
            case ExecutionOutcome.WallLimit _ -> Optional.of(isOverMemory(report) ? Verdict.MLE : Verdict.TLE);
            case ExecutionOutcome.Signaled _ -> Optional.of(failure(report));
            case ExecutionOutcome.Exited(int code) when code != 0 -> Optional.of(failure(report));
            case ExecutionOutcome.Exited _ -> normalEnd(report, expected);
        };
    }

    /** Whether a run should be repeated before it is judged: over the time limit by so little that the machine may be to blame. */
    public boolean deservesAnotherRun(Reply.Report report) {
        return verdict(report, Optional.empty()).filter(Verdict.TLE::equals).isPresent()
                && limits.isBarelyOver(report.cpuMicros());
    }

    private Verdict failure(Reply.Report report) {
        if (isOverMemory(report) || saysHeapIsExhausted(report)) {
            return Verdict.MLE;
        }
        return isOverTime(report) ? Verdict.TLE : Verdict.RTE;
    }

    private Optional<Verdict> normalEnd(Reply.Report report, Optional<byte[]> expected) {
        if (isOverMemory(report)) {
            return Optional.of(Verdict.MLE);
        }
        if (isOverTime(report)) {
            return Optional.of(Verdict.TLE);
        }
        return expected.map(answer -> checker.accepts(answer, report.stdout()) ? Verdict.AC : Verdict.WA);
    }

    private boolean isOverMemory(Reply.Report report) {
        return report.peakMemoryBytes() > limits.memoryBytes();
    }

    private boolean isOverTime(Reply.Report report) {
        return report.cpuMicros() > limits.cpuMicros();
    }

    private boolean saysHeapIsExhausted(Reply.Report report) {
        String stderr = new String(report.stderr(), StandardCharsets.UTF_8);
        return language.heapExhaustedStderr().stream().anyMatch(stderr::contains);
    }
}
