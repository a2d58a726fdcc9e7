package dev.assay.runner.judging;

import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.JobLimits;
import dev.assay.runner.protocol.Program;
import dev.assay.runner.protocol.WorkFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The jobs a sandbox is given for a program in some language. */
public final class JobPlan {
    private static final long MIB = 1 << 20;
    private static final long KIB = 1 << 10;
    /** Size of the folders that a program or a compiler may write to. */
    public static final long FOLDER_BYTES = 32 * MIB;
    /** How many files they hold. */
    public static final int FOLDER_FILES = 2048;

    private static final long COLLECTED = 16 * MIB;
    private static final int OPEN_FILES = 256;
    private static final long STDERR = 64 * KIB;
    private static final long COMPILER_OUTPUT = 256 * KIB;
    /** Jobs that one interpreter serves. */
    private static final int ANY_NUMBER = 0;

    private final LanguageDescriptor language;

    public JobPlan(LanguageDescriptor language) {
        this.language = language;
    }

    /** The program's text as the file it has to be in. */
    public WorkFile sourceFile(byte[] source) {
        return new WorkFile(language.sourceFile(), WorkFile.READABLE, source);
    }

    /** What a sandbox for compilers has to have ready; empty when nothing. */
    public Optional<Command.Warm> warmCompiler() {
        return language.compile()
                .filter(CompileStep.Server.class::isInstance)
                .map(CompileStep.Server.class::cast)
                .map(server -> new Command.Warm(
                        Command.Warm.Kind.SERVER,
                        ANY_NUMBER,
                        new Program.Executed(server.command(), environment()),
                        compilerLimits(server)));
    }

    /**
     * What a sandbox for programs has to have ready; empty when nothing.
     *
     * @param memoryMb the largest limit of a question whose programs run there
     */
    public Optional<Command.Warm> warmInterpreter(int memoryMb) {
        if (!copiesInterpreter()) {
            return Optional.empty();
        }
        return Optional.of(new Command.Warm(
                Command.Warm.Kind.FORK,
                ANY_NUMBER,
                new Program.Executed(command(language.forkServer(), memoryMb), environment()),
                programLimits((memoryMb + language.runtimeReserveMb()) * MIB, 0)));
    }

    public Command.Job compile(CompileStep.Apart step, List<WorkFile> files) {
        return switch (step) {
            case CompileStep.Command command -> {
                Optional<String> collect = Optional.of(command.collect()).filter(folder -> !folder.isEmpty());
                yield new Command.Job(
                        new Program.Executed(command.command(), environment()),
                        files,
                        compilerLimits(step),
                        collect,
                        collect.isPresent() ? COLLECTED : 0);
            }
            case CompileStep.Server _ ->
                new Command.Job(new Program.Asked(), files, compilerLimits(step), Optional.empty(), COLLECTED);
        };
    }

    /** Whether programs are copies of an interpreter that waits. */
    public boolean copiesInterpreter() {
        return !language.forkServer().isEmpty();
    }

    /**
     * For looking at a program's syntax where no interpreter waits.
     *
     * @param limits of the program
     */
    public Command.Job check(CompileStep.Check step, WorkFile source, RunLimits limits) {
        return new Command.Job(
                new Program.Executed(step.command(), environment()),
                List.of(source),
                programLimits(limits.memoryBytes(), COMPILER_OUTPUT),
                Optional.empty(),
                0);
    }

    /** The one run of a compilation. */
    public Command.Run compileRun(CompileStep step) {
        Command.Run.Mode mode = step instanceof CompileStep.Check && copiesInterpreter()
                ? Command.Run.Mode.CHECK
                : Command.Run.Mode.RUN;
        return new Command.Run(0, mode, step.cpuMs() * 1000L, step.wallMs() * 1000L, new byte[0]);
    }

    /**
     * For running a program.
     *
     * @param memoryMb the limit as the question or the request says it, for a runtime that manages its own heap
     */
    public Command.Job run(List<WorkFile> files, RunLimits limits, int memoryMb) {
        return run(files, limits, memoryMb, Optional.empty(), 0);
    }

    /**
     * For running a program that leaves files in a folder.
     *
     * @param mostBytes beyond which nothing of it is collected
     */
    public Command.Job runAndCollect(
            List<WorkFile> files, RunLimits limits, int memoryMb, String folder, long mostBytes) {
        return run(files, limits, memoryMb, Optional.of(folder), mostBytes);
    }

    /**
     * For running a program as a fresh process, with arguments, that leaves files in a folder.
     *
     * @param memoryMb for a runtime that manages its own heap
     * @param mostBytes beyond which nothing of the folder is collected
     */
    Command.Job execute(
            List<WorkFile> files,
            JobLimits limits,
            int memoryMb,
            List<String> arguments,
            String folder,
            long mostBytes) {
        List<String> words = new ArrayList<>(command(language.run(), memoryMb));
        words.addAll(arguments);
        return new Command.Job(
                new Program.Executed(words, environment()), files, limits, Optional.of(folder), mostBytes);
    }

    private Command.Job run(
            List<WorkFile> files, RunLimits limits, int memoryMb, Optional<String> collect, long collectBytes) {
        Program program = copiesInterpreter()
                ? new Program.Forked()
                : new Program.Executed(command(language.run(), memoryMb), environment());
        JobLimits jobLimits = programLimits(limits.memoryBytes(), limits.stdoutBytes());
        return new Command.Job(program, files, jobLimits, collect, collectBytes);
    }

    public Command.Run testRun(int index, byte[] input, RunLimits limits) {
        return new Command.Run(index, Command.Run.Mode.RUN, limits.cpuKillMicros(), limits.wallMicros(), input);
    }

    /** A test that checks the program before it runs it; the limits are those of each of the two. */
    public Command.Run checkedTestRun(int index, byte[] input, RunLimits limits) {
        return new Command.Run(
                index, Command.Run.Mode.CHECK_AND_RUN, limits.cpuKillMicros(), limits.wallMicros(), input);
    }

    /** A run that only finds out whether a function is there, with the limits of the step. */
    public Command.Run callCheckRun(CompileStep.Check step, byte[] input) {
        return new Command.Run(0, Command.Run.Mode.RUN, step.cpuMs() * 1000L, step.wallMs() * 1000L, input);
    }

    private JobLimits compilerLimits(CompileStep.Apart step) {
        return new JobLimits(
                step.memoryMb() * MIB,
                step.processes(),
                FOLDER_BYTES,
                FOLDER_BYTES,
                FOLDER_FILES,
                OPEN_FILES,
                language.stackMb() * MIB,
                COMPILER_OUTPUT,
                COMPILER_OUTPUT);
    }

    private JobLimits programLimits(long memoryBytes, long stdoutBytes) {
        return new JobLimits(
                memoryBytes,
                language.processes(),
                FOLDER_BYTES,
                FOLDER_BYTES,
                FOLDER_FILES,
                OPEN_FILES,
                language.stackMb() * MIB,
                stdoutBytes,
                STDERR);
    }

    private static List<String> command(List<String> words, int memoryMb) {
        return words.stream()
                .map(word -> word.replace("{memory_mb}", Integer.toString(memoryMb)))
                .toList();
    }

    private List<String> environment() {
        return language.environment().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .toList();
    }
}
