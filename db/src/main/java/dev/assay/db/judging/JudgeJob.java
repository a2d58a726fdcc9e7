package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

import dev.assay.checker.CheckerSpec;
import dev.assay.question.CheckerProgram;
import dev.assay.question.Limits;
import dev.assay.question.ProgramForm;
import dev.assay.scoring.Scoring;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything a runner needs to judge one row. The source array is shared, not copied: nobody may change it.
 *
 * @param form how tests reach the program: their inputs and expectations are bytes of a whole program, or canonical JSON of calls
 * @param checkerProgram there if and only if the checker is a program
 * @param scoring what the tests are worth; empty where only verdicts are asked for
 * @param stopOnFailure whether the tests after the first one that is not accepted are skipped
 * @param createdAt when the row was created; the time in the queue counts from here
 */
// Copying test data at each access would buy nothing: the contract above forbids changing it.
@SuppressWarnings("ArrayRecordComponent")
public record JudgeJob(
        JobId id,
        String language,
        byte[] source,
        ProgramForm form,
        List<JudgeTest> tests,
        CheckerSpec checker,
        Optional<CheckerProgram> checkerProgram,
        Limits limits,
        Optional<Scoring> scoring,
        boolean stopOnFailure,
        Instant createdAt) {
    public JudgeJob {
        requireNonNull(id, "id");
        requireNonNull(language, "language");
        requireNonNull(source, "source");
        requireNonNull(form, "form");
        requireNonNull(checker, "checker");
        requireNonNull(limits, "limits");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(scoring, "scoring");
        if (checker.program().isPresent() != checkerProgram.isPresent()) {
            throw new IllegalArgumentException("checker " + checker.name() + " with program " + checkerProgram
                    + " (expected: a program for a checker that is one, and for no other)");
        }
        tests = List.copyOf(tests);
    }

    /** Compared by a checker that is built in, and not scored. */
    public JudgeJob(
            JobId id,
            String language,
            byte[] source,
            ProgramForm form,
            List<JudgeTest> tests,
            CheckerSpec checker,
            Limits limits,
            boolean stopOnFailure,
            Instant createdAt) {
        this(
                id,
                language,
                source,
                form,
                tests,
                checker,
                Optional.empty(),
                limits,
                Optional.empty(),
                stopOnFailure,
                createdAt);
    }

    /** A whole program. */
    public JudgeJob(
            JobId id,
            String language,
            byte[] source,
            List<JudgeTest> tests,
            CheckerSpec checker,
            Limits limits,
            boolean stopOnFailure,
            Instant createdAt) {
        this(id, language, source, new ProgramForm.WholeProgram(), tests, checker, limits, stopOnFailure, createdAt);
    }
}
