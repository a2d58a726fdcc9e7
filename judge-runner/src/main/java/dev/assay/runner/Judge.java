package dev.assay.runner;

import dev.assay.checker.CheckerSpec;
import dev.assay.db.judging.CompileResult;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.TestResult;
import dev.assay.db.queue.Progress;
import dev.assay.language.CompileStep;
import dev.assay.language.LanguageDescriptor;
import dev.assay.language.Languages;
import dev.assay.question.CheckerProgram;
import dev.assay.runner.checking.CheckerPrograms;
import dev.assay.runner.checking.Comparison;
import dev.assay.runner.compiling.Compilation;
import dev.assay.runner.judging.VerdictFold;
import dev.assay.runner.pool.SandboxLease;
import dev.assay.runner.pool.SandboxPool;
import dev.assay.runner.protocol.Command;
import dev.assay.runner.sandbox.Sandbox;
import dev.assay.runner.sandbox.SandboxFault;
import dev.assay.runner.sandbox.SandboxKind;
import dev.assay.runner.sharing.IdleCores;
import dev.assay.scoring.Score;
import dev.assay.verdict.Verdict;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Judges one job: compiles once, runs test after test, compares outside of the sandbox. */
final class Judge {
    private final SandboxPool pool;
    private final Languages languages;
    private final IdleCores idle;
    private final InstantSource clock;
    private final CheckerPrograms checkers;

    /**
     * Judges for any number of slots.
     *
     * @param languages those it judges; a job in another one is a fault
     * @param idle cores that help with jobs of many long tests
     */
    Judge(SandboxPool pool, Languages languages, IdleCores idle, InstantSource clock) {
        this.pool = pool;
        this.languages = languages;
        this.idle = idle;
        this.clock = clock;
        checkers = new CheckerPrograms(languages);
    }

    /** The result of a job that is judged like any candidate's. */
    JudgedResult judge(JudgeJob job, OptionalInt core, Judging judging, Consumer<Progress> progress)
            throws IOException, InterruptedException {
        return judge(job, Conduct.usual(), core, judging, progress);
    }

    /**
     * The result, which says nothing about our own failures: those are exceptions, and the job may be judged again.
     *
     * @param core the one core its sandboxes run on, those of helpers aside; empty for any
     * @param progress is told how far judging has come, on the caller's thread
     * @throws IOException when a sandbox failed, could not be had, or judging was broken off
     */
    JudgedResult judge(JudgeJob job, Conduct conduct, OptionalInt core, Judging judging, Consumer<Progress> progress)
            throws IOException, InterruptedException {
        Instant begin = clock.instant();
        LanguageDescriptor language = languages
                .find(job.language())
                .orElseThrow(() -> new SandboxFault("this runner does not judge '%s' (it judges: %s)"
                        .formatted(
                                job.language(),
                                languages.all().stream()
                                        .map(LanguageDescriptor::id)
                                        .toList())));
        if (language.compile().filter(CompileStep.Apart.class::isInstance).isPresent()) {
            progress.accept(new Progress.Compiling());
        }
        Judged judged = judge(job, conduct, language, core, judging, progress);
        return new JudgedResult(
                judged.verdict(),
                judged.compile(),
                judged.tests(),
                judged.score(),
                millis(Duration.between(job.createdAt(), begin)),
                millis(Duration.between(begin, clock.instant())));
    }

    /** How answers are compared in jobs of such a checker. Closing gives back what it borrowed. */
    Comparison comparison(CheckerSpec checker, Optional<CheckerProgram> program, OptionalInt core, Judging judging)
            throws SandboxFault {
        return checkers.of(checker, program, judging.borrowingFrom(pool), core);
    }

    private Judged judge(
            JudgeJob job,
            Conduct conduct,
            LanguageDescriptor language,
            OptionalInt core,
            Judging judging,
            Consumer<Progress> progress)
            throws IOException, InterruptedException {
        try (Comparison comparison = checkers.of(job, judging.borrowingFrom(pool), core)) {
            return new Program(job, language, conduct, comparison, progress).judge(core, judging);
        }
    }

    /** What came of a program. */
    private record Judged(CompileResult compile, List<TestResult> tests, Optional<Score> score) {
        Optional<Verdict> verdict() {
            return compile.ok()
                    ? VerdictFold.fold(tests.stream().map(TestResult::verdict).toList())
                    : Optional.of(Verdict.CE);
        }
    }

    private static int millis(Duration duration) {
        return Math.clamp(duration.toMillis(), 0, Integer.MAX_VALUE);
    }

    /** The program of one job. */
    private final class Program {
        private final JudgeJob job;
        private final LanguageDescriptor language;
        private final TestRuns tests;

        Program(
                JudgeJob job,
                LanguageDescriptor language,
                Conduct conduct,
                Comparison comparison,
                Consumer<Progress> progress)
                throws SandboxFault {
            this.job = job;
            this.language = language;
            tests = new TestRuns(job, language, conduct, comparison, progress);
        }

        Judged judge(OptionalInt core, Judging judging) throws IOException, InterruptedException {
            CompileStep step = language.compile().orElse(null);
            Compilation compilation = step instanceof CompileStep.Apart apart
                    ? Compilation.apart(
                            language,
                            apart,
                            tests.exchange().compileFiles(),
                            tests.exchange()::explained,
                            judging.borrowingFrom(pool),
                            core)
                    : Compilation.none();
            Optional<CompileStep.Check> check =
                    step instanceof CompileStep.Check given ? Optional.of(given) : Optional.empty();
            if (!compilation.result().ok() || (job.tests().isEmpty() && check.isEmpty())) {
                return judged(compilation.result(), List.of());
            }
            return run(compilation, check, core, judging);
        }

        private Judged run(Compilation program, Optional<CompileStep.Check> check, OptionalInt core, Judging judging)
                throws IOException, InterruptedException {
            Command.Job planned = tests.exchange().job(program.files());
            Helpers helpers = new Helpers(idle, free -> pool.leaseIdle(kind(OptionalInt.of(free))), planned, judging);
            try (SandboxLease lease = pool.lease(kind(core));
                    Judging.Use _ = judging.uses(lease.sandbox())) {
                Sandbox sandbox = lease.sandbox();
                sandbox.begin(planned);
                CompileResult compile = check.isPresent() ? tests.check(sandbox, check.get()) : program.result();
                return judged(compile, compile.ok() ? tests.runAll(sandbox, helpers) : List.of());
            }
        }

        private Judged judged(CompileResult compile, List<TestResult> results) {
            return new Judged(compile, results, tests.score());
        }

        private SandboxKind kind(OptionalInt core) {
            return SandboxKind.run(language, job.limits().memoryMb(), core);
        }
    }
}
