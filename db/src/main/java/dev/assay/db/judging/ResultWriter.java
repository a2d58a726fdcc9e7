package dev.assay.db.judging;

import dev.assay.db.jdbc.LateCommit;
import dev.assay.db.jdbc.Statements;
import dev.assay.scoring.Score;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes results into rows and tells of it, in one statement, only for the attempt that holds the lease. */
final class ResultWriter {
    private static final int OUTPUT_BYTES = 64 * 1024;

    /** Of a row with the results of a question's tests. */
    private static final String OF_A_QUESTION = """
        UPDATE {rows} s
        SET status = ?, verdict = ?, compile_ok = ?, compile_output = ?, compile_cpu_ms = ?, stdout = ?, stderr = ?,
            execution_time_ms = ?, memory_used_kb = ?, test_results = ?, tests_passed = ?,
            points = ?, score_groups = ?, first_failing = ?,
            tests_total = {total},
            finished_at = ?, lease_owner = NULL, lease_until = NULL
        WHERE id = ? AND status = 'RUNNING' AND attempt = ? AND lease_owner = ?
        RETURNING id {and late commit}\
        """;

    /** A result that does not count is not waited for: where it is lost with the server, the lease runs out, and it is judged again. */
    private static final String OF_A_RUN_LATE =
            ", CASE WHEN s.submission_type = 'RUN' THEN " + LateCommit.CALL + " END";

    private static final String TESTS_OF_A_SUBMISSION = """
        CASE WHEN custom_input IS NULL THEN
            (SELECT count(*) FROM question_version_tests t
             WHERE t.version_id = s.question_version_id AND (t.is_sample OR s.submission_type = 'SUBMIT'))
            ELSE 0 END\
        """;

    private static final String TESTS_OF_A_VERSION =
            "(SELECT count(*) FROM question_version_tests t WHERE t.version_id = s.question_version_id)";

    private static final String EXECUTION = """
        UPDATE executions
        SET status = ?, verdict = ?, result = ?, finished_at = ?, lease_owner = NULL, lease_until = NULL
        WHERE id = ? AND status = 'RUNNING' AND attempt = ? AND lease_owner = ?
        RETURNING id, {late commit}\
        """.replace("{late commit}", LateCommit.CALL);

    private static final String SUBMISSION_TOLD = told(JobKind.SUBMISSION, TESTS_OF_A_SUBMISSION, OF_A_RUN_LATE);
    private static final String REJUDGE_TOLD = told(JobKind.REJUDGE, TESTS_OF_A_VERSION, "");
    private static final String EXECUTION_TOLD = StateEvents.alongside(JobKind.EXECUTION, EXECUTION);

    private ResultWriter() {}

    private static String told(JobKind kind, String total, String andLate) {
        return StateEvents.alongside(
                kind,
                OF_A_QUESTION
                        .replace("{rows}", kind.table())
                        .replace("{total}", total)
                        .replace("{and late commit}", andLate));
    }

    static boolean write(Connection connection, Lease lease, JudgedResult result, Instant now) throws SQLException {
        return switch (lease.job().kind()) {
            case SUBMISSION -> ofAQuestion(connection, SUBMISSION_TOLD, lease, result, now);
            case EXECUTION -> execution(connection, lease, result, now);
            case REJUDGE -> ofAQuestion(connection, REJUDGE_TOLD, lease, result, now);
        };
    }

    private static boolean ofAQuestion(Connection connection, String sql, Lease lease, JudgedResult result, Instant now)
            throws SQLException {
        List<TestResult> tests = result.tests();
        return written(
                connection,
                sql,
                lease,
                result,
                JudgedStatus.finalFor(result.verdict()),
                result.verdict(),
                result.compile().ok(),
                StorableText.capped(result.compile().output(), OUTPUT_BYTES),
                result.compile().cpuMs(),
                visible(tests, TestResult::stdout),
                visible(tests, TestResult::stderr),
                most(tests, TestResult::cpuMs),
                most(tests, TestResult::memoryKb),
                ResultJson.ofSubmission(tests),
                (int) tests.stream().filter(TestResult::passed).count(),
                result.score().map(Score::points),
                result.score().map(Score::groups).map(ScoreJson::write),
                result.score().flatMap(Score::firstFailing),
                now,
                lease.job().id(),
                lease.attempt(),
                lease.owner());
    }

    private static boolean execution(Connection connection, Lease lease, JudgedResult result, Instant now)
            throws SQLException {
        return written(
                connection,
                EXECUTION_TOLD,
                lease,
                result,
                JudgedStatus.finalFor(result.verdict()),
                result.verdict(),
                ResultJson.ofExecution(result),
                now,
                lease.job().id(),
                lease.attempt(),
                lease.owner());
    }

    private static boolean written(
            Connection connection, String sql, Lease lease, JudgedResult result, Object... values) throws SQLException {
        Object[] parameters = StateEvents.parameters(lease.job(), JudgedStatus.finalFor(result.verdict()), values);
        return Statements.first(connection, sql, row -> row.uuid("id"), parameters)
                .isPresent();
    }

    /** What the candidate may see of one kind of output: that of the samples, or of the run on their own input. */
    private static String visible(List<TestResult> tests, Function<TestResult, byte[]> output) {
        String all = tests.stream()
                .filter(TestResult::sample)
                .map(test -> new String(output.apply(test), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        return StorableText.capped(all, OUTPUT_BYTES);
    }

    private static OptionalInt most(List<TestResult> tests, Function<TestResult, Integer> measure) {
        return tests.stream()
                .filter(test -> !test.skipped())
                .mapToInt(measure::apply)
                .max();
    }
}
