package dev.assay.runner.checking;

import dev.assay.checker.CheckerSpec;
import dev.assay.checker.program.ProgramProtocol;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.memory.Remembered;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.question.CheckerProgram;
import dev.assay.runner.compiling.Compilation;
import dev.assay.runner.judging.JobPlan;
import dev.assay.runner.pool.Lender;
import dev.assay.runner.protocol.WorkFile;
import dev.assay.runner.sandbox.SandboxFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/** The checkers of questions; those that are programs are compiled once and remembered. For any thread. */
public final class CheckerPrograms {
    private static final long REMEMBERED_BYTES = 64L << 20;
    /** Of what is remembered beside the files. */
    private static final long RECORD_BYTES = 1 << 10;

    private final Languages languages;
    private final Remembered<CheckerProgram, Compilation> compiled =
            new Remembered<>(REMEMBERED_BYTES, CheckerPrograms::size);

    /** @param languages those that can be run here */
    public CheckerPrograms(Languages languages) {
        this.languages = languages;
    }

    /**
     * How the answers of a job are compared.
     *
     * @param lender whom a program's sandboxes come from
     * @param core the one core they run on; empty for any
     * @throws SandboxFault if the checker's language is not run here
     */
    public Comparison of(JudgeJob job, Lender lender, OptionalInt core) throws SandboxFault {
        return of(job.checker(), job.checkerProgram(), lender, core);
    }

    /**
     * The same for whoever has a question's checker and no job.
     *
     * @param given there if and only if the checker is a program
     * @throws SandboxFault if the checker's language is not run here
     */
    public Comparison of(CheckerSpec checker, Optional<CheckerProgram> given, Lender lender, OptionalInt core)
            throws SandboxFault {
        if (given.isEmpty()) {
            return Comparison.builtIn(checker);
        }
        CheckerProgram program = given.get();
        LanguageDescriptor language = languages
                .find(program.language())
                .orElseThrow(() -> new SandboxFault("the checker %s is in '%s' (expected: a language of this runner)"
                        .formatted(program.file(), program.language())));
        ProgramProtocol protocol = checker.protocol().orElseThrow();
        return new ProgramComparison(protocol, language, () -> compiled(program, language, lender, core), lender, core);
    }

    private Compilation compiled(CheckerProgram program, LanguageDescriptor language, Lender lender, OptionalInt core)
            throws IOException, InterruptedException {
        Compilation known = compiled.find(program).orElse(null);
        if (known != null) {
            return known;
        }
        List<WorkFile> source = new ArrayList<>();
        source.add(new JobPlan(language).sourceFile(program.sourceBytes()));
        program.beside()
                .forEach((path, text) ->
                        source.add(new WorkFile(path, WorkFile.READABLE, text.getBytes(StandardCharsets.UTF_8))));
        Compilation made = language.compile().orElse(null) instanceof CompileStep.Apart apart
                ? Compilation.apart(language, apart, source, UnaryOperator.identity(), lender, core)
                : new Compilation(Compilation.none().result(), source);
        compiled.keep(program, made);
        return made;
    }

    private static long size(Compilation compilation) {
        return RECORD_BYTES
                + compilation.files().stream()
                        .mapToLong(file -> file.content().length)
                        .sum();
    }
}
