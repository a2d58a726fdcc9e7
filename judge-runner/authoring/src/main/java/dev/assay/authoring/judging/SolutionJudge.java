package dev.assay.authoring.judging;

import dev.assay.authoring.proof.Deciding;
import dev.assay.authoring.proof.SolutionRun;
import dev.assay.authoring.proof.TestRun;
import dev.assay.bank.solution.Expectation;
import dev.assay.bank.solution.Solution;
import dev.assay.db.judging.JobId;
import dev.assay.db.judging.JudgeJob;
import dev.assay.db.judging.JudgeTest;
import dev.assay.db.judging.JudgedResult;
import dev.assay.db.judging.TestResult;
import dev.assay.question.CodeTask;
import dev.assay.question.Limits;
import dev.assay.question.TestCase;
import dev.assay.runner.Conduct;
import dev.assay.runner.Workbench;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import java.util.function.Predicate;

/** Judges the solutions of questions the way candidates' submissions are judged, and stops when nothing is left to learn. */
public final class SolutionJudge {
    /** Where a solution fails anyway, being cut off a little beyond the limit is enough. */
    private static final double JUST_OVER = 1.1;

    private static final int PATIENCE_MS = 20_000;
    private static final int LONGEST_KB = 16_384;

    private final Workbench workbench;

    public SolutionJudge(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * What a solution comes to.
     *
     * @param whole whether to run every test, whatever is known by then
     * @param slot of the workbench
     * @throws IOException when it could not be judged, which says nothing about it
     */
    public SolutionRun judge(CodeTask task, Solution solution, boolean whole, int slot)
            throws IOException, InterruptedException {
        int limitMs = workbench.cpuLimitMs(task.limits(), solution.language());
        JudgeJob job = new JudgeJob(
                JobId.submission(UUID.randomUUID()),
                solution.language(),
                solution.source(),
                task.form(),
                tests(task),
                task.checker(),
                task.checkerProgram(),
                task.limits(),
                Optional.empty(),
                false,
                Instant.now());
        Conduct conduct = conduct(task, solution.expectation(), limitMs, whole);
        return run(task, solution, limitMs, workbench.judge(job, conduct, slot));
    }

    /**
     * What a solution answers to inputs that nobody knows the answers of, with far more time than a candidate has.
     *
     * @throws IOException when it could not be judged, which says nothing about it
     */
    public JudgedResult answer(CodeTask task, Solution solution, List<JudgeTest> inputs, int slot)
            throws IOException, InterruptedException {
        Limits limits = new Limits(PATIENCE_MS, 2 * PATIENCE_MS, task.limits().memoryMb(), LONGEST_KB);
        JudgeJob job = new JudgeJob(
                JobId.submission(UUID.randomUUID()),
                solution.language(),
                solution.source(),
                task.form(),
                inputs,
                task.checker(),
                task.checkerProgram(),
                limits,
                Optional.empty(),
                false,
                Instant.now());
        return workbench.judge(job, new Conduct(Optional.empty(), OptionalDouble.empty()), slot);
    }

    private static Conduct conduct(CodeTask task, Expectation expectation, int limitMs, boolean whole) {
        if (expectation.isAcceptance()) {
            return new Conduct(Optional.empty(), OptionalDouble.empty());
        }
        Predicate<TestResult> settles = result -> Deciding.settles(expectation, limitMs, Said.of(task, result));
        double killedAt = expectation.requiresSlowness() ? Deciding.FAR_OVER : JUST_OVER;
        return new Conduct(whole ? Optional.empty() : Optional.of(settles), OptionalDouble.of(killedAt));
    }

    private static SolutionRun run(CodeTask task, Solution solution, int limitMs, JudgedResult result) {
        Optional<String> compileError = result.compile().ok()
                ? Optional.empty()
                : Optional.of(result.compile().output());
        List<TestRun> runs = result.tests().stream()
                .filter(test -> test.verdict().isPresent())
                .map(test -> Said.of(task, test))
                .toList();
        return new SolutionRun(solution, limitMs, compileError, runs);
    }

    private static List<JudgeTest> tests(CodeTask task) {
        List<JudgeTest> tests = new ArrayList<>();
        for (TestCase test : task.tests()) {
            tests.add(
                    new JudgeTest(tests.size(), test.id(), test.sample(), test.input(), Optional.of(test.expected())));
        }
        return tests;
    }
}
