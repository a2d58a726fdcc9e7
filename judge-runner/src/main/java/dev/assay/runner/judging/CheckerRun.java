package dev.assay.runner.judging;

import dev.assay.checker.program.ProgramProtocol;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.JobLimits;
import dev.assay.runner.protocol.WorkFile;
import java.util.ArrayList;
import java.util.List;

/** The job that a sandbox is given for a checker, with limits of its own, the same for all checkers. */
public final class CheckerRun {
    /** Processor time of one comparison. */
    public static final int CPU_MS = 5_000;

    /** Elapsed time of one comparison. */
    public static final int WALL_MS = 15_000;

    /** Beside what the language's runtime needs by itself. */
    public static final int MEMORY_MB = 512;

    /** Its folder: the program, an input, an answer and an output of 16 MiB each, and what it writes. */
    public static final int FILES_MB = 80;

    /** How many files that may be. */
    public static final int FILES = 512;

    private static final long MIB = 1 << 20;
    private static final int OPEN_FILES = 256;
    private static final long STDOUT = MIB;
    private static final long STDERR = 64 << 10;
    private static final long FEEDBACK = MIB;

    private final LanguageDescriptor language;

    public CheckerRun(LanguageDescriptor language) {
        this.language = language;
    }

    /**
     * A fresh process that is told where its files are.
     *
     * @param files the program and what it is to look at
     */
    public Command.Job job(List<WorkFile> files, ProgramProtocol protocol) {
        List<WorkFile> all = new ArrayList<>(files);
        // A folder is made for the files in it.
        all.add(new WorkFile(ProgramProtocol.FEEDBACK + "/judgemessage.txt", WorkFile.READABLE, new byte[0]));
        JobLimits limits = new JobLimits(
                (MEMORY_MB + language.runtimeReserveMb()) * MIB,
                language.processes(),
                FILES_MB * MIB,
                FILES_MB * MIB,
                FILES,
                OPEN_FILES,
                language.stackMb() * MIB,
                STDOUT,
                STDERR);
        return new JobPlan(language)
                .execute(all, limits, MEMORY_MB, protocol.arguments(), ProgramProtocol.FEEDBACK, FEEDBACK);
    }

    /** The one run of a comparison. */
    public Command.Run run(byte[] stdin) {
        return new Command.Run(0, Command.Run.Mode.RUN, CPU_MS * 1000L, WALL_MS * 1000L, stdin);
    }
}
