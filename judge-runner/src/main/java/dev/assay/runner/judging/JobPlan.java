package dev.assay.runner.judging;

import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.JobLimits;
import dev.assay.runner.protocol.WorkFile;
import java.util.List;
import java.util.Optional;

/** The jobs a sandbox is given for a program in some language. */
public final class JobPlan {
    private static final long MIB = 1 << 20;
    private static final long KIB = 1 << 10;
    private static final long FILES = 32 * MIB;
    private static final long COLLECTED = 16 * MIB;
    private static final int INODES = 2048;
    private static final int OPEN_FILES = 256;
    private static final long STDERR = 64 * KIB;
    private static final long COMPILER_OUTPUT = 256 * KIB;

    private final LanguageDescriptor language;

    public JobPlan(LanguageDescriptor language) {
        this.language = language;
    }

    /** The program's text as the file it has to be in. */
    public WorkFile sourceFile(byte[] source) {
        return new WorkFile(language.sourceFile(), WorkFile.READABLE, source);
    }

    public Command.Job compile(CompileStep step, byte[] source) {
        JobLimits limits = new JobLimits(
                step.memoryMb() * MIB,
                step.processes(),
                FILES,
                FILES,
                INODES,
                OPEN_FILES,
                language.stackMb() * MIB,
                COMPILER_OUTPUT,
                COMPILER_OUTPUT);
        Optional<String> collect = Optional.of(step.collect()).filter(folder -> !folder.isEmpty());
        return new Command.Job(
                step.command(),
                environment(),
                List.of(sourceFile(source)),
                limits,
                collect,
                collect.isPresent() ? COLLECTED : 0);
    }

    /** The one run of a compilation. */
    public Command.Run compileRun(CompileStep step) {
        return new Command.Run(0, step.cpuMs() * 1000L, step.wallMs() * 1000L, new byte[0]);
    }

    /**
     * For running a program.
     *
     * @param memoryMb the limit as the question or the request says it, for a runtime that manages its own heap
     */
    public Command.Job run(List<WorkFile> files, RunLimits limits, int memoryMb) {
        JobLimits jobLimits = new JobLimits(
                limits.memoryBytes(),
                language.processes(),
                FILES,
                FILES,
                INODES,
                OPEN_FILES,
                language.stackMb() * MIB,
                limits.stdoutBytes(),
                STDERR);
        List<String> argv = language.run().stream()
                .map(word -> word.replace("{memory_mb}", Integer.toString(memoryMb)))
                .toList();
        return new Command.Job(argv, environment(), files, jobLimits, Optional.empty(), 0);
    }

    public Command.Run testRun(int index, byte[] input, RunLimits limits) {
        return new Command.Run(index, limits.cpuKillMicros(), limits.wallMicros(), input);
    }

    private List<String> environment() {
        return language.environment().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .toList();
    }
}
