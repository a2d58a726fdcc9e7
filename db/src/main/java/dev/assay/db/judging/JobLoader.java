package dev.assay.db.judging;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.json.JsonText;
import dev.assay.db.json.JudgingJson;
import dev.assay.db.memory.Remembered;
import dev.assay.question.TaskJson;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes a job of the row that was claimed and what belongs to it. */
final class JobLoader {
    private static final String SUBMISSION = """
        r.language, r.code, r.custom_input, r.created_at, r.submission_type = 'SUBMIT' AS whole,
        r.question_version_id, v.content -> 'limits' AS limits, v.content -> 'checker' AS checker,
        v.content -> 'signature' AS signature, v.content -> 'checker_program' AS checker_program,
        v.content -> 'scoring' AS scoring\
        """;

    private static final String REJUDGE = SUBMISSION
            .replace("r.language, r.code, r.custom_input", "s.language, s.code, s.custom_input")
            .replace("r.submission_type", "s.submission_type");

    private static final String EXECUTION = """
        r.language, r.source, r.tests, r.checker, r.limits, r.stop_on_failure, r.created_at\
        """;

    private static final String TESTS = """
        SELECT position, name, is_sample, group_name, weight, input, expected
        FROM question_version_tests
        WHERE version_id = ? AND (is_sample OR ?)
        ORDER BY position\
        """;

    /** Of the tests of questions, so that those asked often are not read for each answer. */
    private static final long REMEMBERED_BYTES = 32L << 20;

    private final Remembered<TestSet, List<JudgeTest>> remembered = new Remembered<>(REMEMBERED_BYTES, JobLoader::size);

    /** The tests of a version, which never change: all, or only the samples. */
    private record TestSet(UUID version, boolean whole) {}

    /** What {@link #read} needs, of a row {@code r} and, where it is of a question, the version {@code v} of that; of a rejudge, the submission {@code s}, too. */
    static String columns(JobKind kind) {
        return switch (kind) {
            case SUBMISSION -> SUBMISSION;
            case EXECUTION -> EXECUTION;
            case REJUDGE -> REJUDGE;
        };
    }

    /** @throws IllegalArgumentException when the row is no job */
    JudgeJob read(Connection connection, JobId id, Row row) throws SQLException {
        return switch (id.kind()) {
            case SUBMISSION, REJUDGE -> submission(connection, id, row);
            case EXECUTION -> execution(id, row);
        };
    }

    private JudgeJob submission(Connection connection, JobId id, Row row) throws SQLException {
        Optional<byte[]> customInput = row.optionalBytes("custom_input");
        List<JudgeTest> tests = customInput.isPresent()
                ? List.of(new JudgeTest(0, "custom", true, customInput.get(), Optional.empty()))
                : tests(connection, new TestSet(row.uuid("question_version_id"), row.flag("whole")));
        boolean scored = tests.stream().anyMatch(test -> !test.sample());
        return new JudgeJob(
                id,
                row.text("language"),
                row.text("code").getBytes(StandardCharsets.UTF_8),
                TaskJson.form(tree(row, "signature")),
                tests,
                JudgingJson.checker(new JsonText(row.text("checker")).tree()),
                TaskJson.checkerProgram(tree(row, "checker_program")),
                JudgingJson.limits(new JsonText(row.text("limits")).tree()),
                scored ? Optional.of(TaskJson.scoring(tree(row, "scoring"))) : Optional.empty(),
                false,
                row.instant("created_at"));
    }

    private static Optional<JsonNode> tree(Row row, String column) throws SQLException {
        return row.optionalText(column).map(text -> new JsonText(text).tree());
    }

    private List<JudgeTest> tests(Connection connection, TestSet set) throws SQLException {
        Optional<List<JudgeTest>> known = remembered.find(set);
        if (known.isPresent()) {
            return known.get();
        }
        List<JudgeTest> tests = List.copyOf(read(connection, set));
        remembered.keep(set, tests);
        return tests;
    }

    private static long size(List<JudgeTest> tests) {
        return tests.stream()
                .mapToLong(test -> test.input().length
                        + test.expected().map(bytes -> bytes.length).orElse(0))
                .sum();
    }

    private static List<JudgeTest> read(Connection connection, TestSet set) throws SQLException {
        int[] index = {0};
        return Statements.list(
                connection,
                TESTS,
                row -> new JudgeTest(
                        index[0]++,
                        row.text("name"),
                        row.flag("is_sample"),
                        Optional.of(row.text("group_name")).filter(group -> !group.isEmpty()),
                        row.number("weight"),
                        row.bytes("input"),
                        Optional.of(row.bytes("expected"))),
                set.version(),
                set.whole());
    }

    private static JudgeJob execution(JobId id, Row row) throws SQLException {
        return new JudgeJob(
                id,
                row.text("language"),
                row.bytes("source"),
                TestsBlob.read(row.bytes("tests")),
                JudgingJson.checker(new JsonText(row.text("checker")).tree()),
                JudgingJson.limits(new JsonText(row.text("limits")).tree()),
                row.flag("stop_on_failure"),
                row.instant("created_at"));
    }
}
