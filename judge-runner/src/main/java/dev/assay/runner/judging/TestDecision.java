package dev.assay.runner.judging;

import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.protocol.Reply;
import dev.assay.verdict.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What went wrong with a run, whatever it answered. */
public final class TestDecision {
    private final RunLimits limits;
    private final LanguageDescriptor language;

    public TestDecision(RunLimits limits, LanguageDescriptor language) {
        this.limits = limits;
        this.language = language;
    }

    /** Empty when it ended by itself, with exit code 0 and within its limits. */
    public Optional<Verdict> failure(Reply.Report report) {
        return switch (ExecutionOutcome.of(report)) {
            case ExecutionOutcome.OutputLimit _ -> Optional.of(Verdict.OLE);
            case ExecutionOutcome.MemoryLimit _ -> Optional.of(Verdict.MLE);
            case ExecutionOutcome.CpuLimit _ -> Optional.of(Verdict.TLE);
            case ExecutionOutcome.WallLimit _ -> Optional.of(isOverMemory(report) ? Verdict.MLE : Verdict.TLE);
            case ExecutionOutcome.Signaled _ -> Optional.of(badEnd(report));
            case ExecutionOutcome.Exited(int code) when code != 0 -> Optional.of(badEnd(report));
            case ExecutionOutcome.Exited _ -> normalEnd(report);
        };
    }

    /**
     * Whether a run should be repeated before it is judged: over the time limit by so little, or with so much memory, that the
     * machine may be to blame.
     */
    public boolean deservesAnotherRun(Reply.Report report) {
        return failure(report).filter(Verdict.TLE::equals).isPresent()
                && (limits.isBarelyOver(report.cpuMicros()) || limits.isMuchToTouch(report.peakMemoryBytes()));
    }

    private Verdict badEnd(Reply.Report report) {
        if (isOverMemory(report) || saysHeapIsExhausted(report)) {
            return Verdict.MLE;
        }
        return isOverTime(report) ? Verdict.TLE : Verdict.RTE;
    }

    private Optional<Verdict> normalEnd(Reply.Report report) {
        if (isOverMemory(report)) {
            return Optional.of(Verdict.MLE);
        }
        return isOverTime(report) ? Optional.of(Verdict.TLE) : Optional.empty();
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
