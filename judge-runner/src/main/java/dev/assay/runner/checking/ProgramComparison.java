package dev.assay.runner.checking;

import dev.assay.checker.program.CheckerEnd;
import dev.assay.checker.program.CheckerFinding;
import dev.assay.checker.program.ProgramProtocol;
import dev.assay.db.judging.CheckerNote;
import dev.assay.db.judging.JudgeTest;
import dev.assay.language.LanguageDescriptor;
import dev.assay.runner.compiling.Compilation;
import dev.assay.runner.judging.CheckerRun;
import dev.assay.runner.judging.ExecutionOutcome;
import dev.assay.runner.pool.Lender;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.protocol.Reply;
import dev.assay.runner.protocol.WorkFile;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxKind;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** A program that says what answers are worth. It keeps one sandbox for the job, and each answer is looked at in a fresh jail. */
final class ProgramComparison implements Comparison {
    private final ProgramProtocol protocol;
    private final LanguageDescriptor language;
    private final Source source;
    private final Lender lender;
    private final OptionalInt core;
    private Optional<Lender.Loan> borrowed = Optional.empty();

    /** Where the program comes from, when it is needed. */
    @FunctionalInterface
    interface Source {
        Compilation get() throws IOException, InterruptedException;
    }

    ProgramComparison(
            ProgramProtocol protocol, LanguageDescriptor language, Source source, Lender lender, OptionalInt core) {
        this.protocol = protocol;
        this.language = language;
        this.source = source;
        this.lender = lender;
        this.core = core;
    }

    @Override
    public boolean isProgram() {
        return true;
    }

    @Override
    public Compared compare(JudgeTest test, byte[] expected, byte[] actual) throws IOException, InterruptedException {
        Compilation program = source.get();
        if (!program.result().ok()) {
            return compared(new CheckerFinding.JudgeError(
                    "the checker does not compile: " + program.result().output()));
        }
        return compared(ask(program, test, expected, actual));
    }

    @Override
    public void close() {
        borrowed.ifPresent(Lender.Loan::close);
        borrowed = Optional.empty();
    }

    private CheckerFinding ask(Compilation program, JudgeTest test, byte[] expected, byte[] actual)
            throws IOException, InterruptedException {
        List<WorkFile> files = new ArrayList<>(program.files());
        files.add(new WorkFile(ProgramProtocol.INPUT, WorkFile.READABLE, test.input()));
        files.add(new WorkFile(ProgramProtocol.ANSWER, WorkFile.READABLE, expected));
        if (!protocol.readsOutputFromStandardInput()) {
            files.add(new WorkFile(ProgramProtocol.OUTPUT, WorkFile.READABLE, actual));
        }
        CheckerRun check = new CheckerRun(language);
        Command.Job job = check.job(files, protocol);
        Command.Run run = check.run(protocol.readsOutputFromStandardInput() ? actual : new byte[0]);
        Reply.Report report = run(job, run);
        // Of the time that passes, the machine may be to blame.
        return finding(
                ExecutionOutcome.of(report) instanceof ExecutionOutcome.WallLimit ? run(job, run) : report, test);
    }

    private CheckerFinding finding(Reply.Report report, JudgeTest test) {
        return switch (ExecutionOutcome.of(report)) {
            case ExecutionOutcome.Exited(int code)
            when !report.flags().collectOverflow() -> protocol.finding(end(code, report), test.weight());
            case ExecutionOutcome.Exited _ -> failed("left more than fits in its folder for feedback");
            case ExecutionOutcome.Signaled signaled -> failed("was ended by " + signaled.name());
            case ExecutionOutcome.CpuLimit _ -> failed("took more than " + CheckerRun.CPU_MS + " ms of processor time");
            case ExecutionOutcome.WallLimit _ -> failed("took more than " + CheckerRun.WALL_MS + " ms");
            case ExecutionOutcome.MemoryLimit _ -> failed("took more than " + CheckerRun.MEMORY_MB + " MiB of memory");
            case ExecutionOutcome.OutputLimit _ -> failed("wrote too much");
        };
    }

    /** A sandbox in which something odd happened is not used again. */
    private Reply.Report run(Command.Job job, Command.Run run) throws IOException, InterruptedException {
        if (borrowed.isEmpty()) {
            borrowed = Optional.of(lender.lend(SandboxKind.check(language, CheckerRun.MEMORY_MB, core)));
        }
        Sandbox sandbox = borrowed.get().sandbox();
        sandbox.begin(job);
        sandbox.plan(run);
        sandbox.planEnd();
        Reply.Report report = sandbox.next();
        sandbox.end();
        if (sandbox.oddity().isPresent()) {
            close();
        }
        return report;
    }

    private static CheckerEnd end(int code, Reply.Report report) {
        return new CheckerEnd(
                code,
                new String(report.stderr(), StandardCharsets.UTF_8),
                report.collected().stream()
                        .collect(Collectors.toMap(WorkFile::name, WorkFile::content, (first, _) -> first)));
    }

    private static CheckerFinding failed(String what) {
        return new CheckerFinding.JudgeError("the checker " + what);
    }

    private static Compared compared(CheckerFinding finding) {
        return switch (finding) {
            case CheckerFinding.Judged judged ->
                new Compared(
                        judged.accepted() ? Verdict.AC : Verdict.WA,
                        Optional.of(new CheckerNote(judged.share(), judged.toAuthors(), judged.toCandidate())));
            case CheckerFinding.JudgeError(String reason) ->
                new Compared(Verdict.IE, Optional.of(new CheckerNote(0, reason, "")));
        };
    }
}
