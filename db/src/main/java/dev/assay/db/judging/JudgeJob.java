package dev.assay.db.judging;

import static java.util.Objects.requireNonNull;

import dev.assay.checker.CheckerSpec;
import dev.assay.question.Limits;
import dev.assay.question.ProgramForm;
import java.time.Instant;
import java.util.List;

/**
 * Everything a runner needs to judge one row. The source array is shared, not copied: nobody may change it.
 *
 * @param form how tests reach the program: their inputs and expectations are bytes of a whole program, or canonical JSON of calls
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
        Limits limits,
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
        tests = List.copyOf(tests);
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
