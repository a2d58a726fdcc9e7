package dev.assay.runner.judging;

import dev.assay.db.judging.CompileResult;
import dev.assay.language.CompileStep;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.protocol.WorkFile;
import java.util.List;
import java.util.Optional;

/**
 * What a compilation came to.
 *
 * @param ok whether the program can be run
 * @param output for its author
 * @param files what is run, when it brought any
 */
public record CompileDecision(boolean ok, String output, List<WorkFile> files) {
    public CompileDecision {
        files = List.copyOf(files);
    }

    /** As it is stored. */
    public CompileResult result(Reply.Report report) {
        return new CompileResult(ok, output, (int) Math.ceilDiv(report.cpuMicros(), 1000));
    }

    /** A compiler that ended normally has accepted the program; anything else is an error of the program's, in words. */
    public static CompileDecision of(Reply.Report report, CompileStep step) {
        String output = CompilerOutput.of(report);
        Optional<String> stopped = switch (ExecutionOutcome.of(report)) {
            case ExecutionOutcome.Exited(int code)
            when code != 0 ->
                Optional.of(output.isEmpty() ? "The compiler ended with exit code %d.".formatted(code) : "");
            case ExecutionOutcome.Exited _ ->
                report.flags().collectOverflow()
                        ? Optional.of("The compiler made more files than fit.")
                        : Optional.empty();
            case ExecutionOutcome.Signaled signaled ->
                Optional.of("The compiler was ended by %s.".formatted(signaled.name()));
            case ExecutionOutcome.CpuLimit _ ->
                Optional.of("Compiling took more than %d ms of processor time.".formatted(step.cpuMs()));
            case ExecutionOutcome.WallLimit _ ->
                Optional.of("Compiling took more than %d ms.".formatted(step.wallMs()));
            case ExecutionOutcome.MemoryLimit _ ->
                Optional.of(
                        switch (step) {
                            case CompileStep.Apart apart ->
                                "Compiling took more than %d MiB of memory.".formatted(apart.memoryMb());
                            case CompileStep.Check _ -> "Compiling took more memory than the program may have.";
                        });
            case ExecutionOutcome.OutputLimit _ -> Optional.of("The compiler wrote too much.");
        };
        return stopped.map(reason -> new CompileDecision(false, (reason + "\n" + output).strip(), List.of()))
                .orElseGet(() -> new CompileDecision(true, output, report.collected()));
    }
}
