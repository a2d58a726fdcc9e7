package dev.assay.db.question;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.json.JsonText;
import dev.assay.question.ChoiceTask;
import dev.assay.question.CodeTask;
import dev.assay.question.ProseTask;
import dev.assay.question.Question;
import dev.assay.question.TestCase;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * The live version of a question as plain rows, for searching and reading. Whether it may be asked, how often it was and
 * with what scores are the row's own and are left alone.
 */
final class LiveMirror {
    private static final String INSERT = """
        INSERT INTO questions (slug, type, format, difficulty, title, description, topics, companies, hints,
                               expected_approach, evaluation_rubric, time_limit_min, id)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO NOTHING\
        """;

    private static final String UPDATE = """
        UPDATE questions SET slug = ?, type = ?, format = ?, difficulty = ?, title = ?, description = ?, topics = ?,
               companies = ?, hints = ?, expected_approach = ?, evaluation_rubric = ?, time_limit_min = ?,
               version = version + 1
        WHERE id = ?\
        """;

    private static final String DELETE_TESTS = "DELETE FROM question_test_cases WHERE question_id = ?";

    private static final String INSERT_TEST = """
        INSERT INTO question_test_cases (id, question_id, name, group_name, weight, input, expected_output, is_sample,
                                         order_index, explanation, note, content_hash)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private static final String DELETE_OPTIONS = "DELETE FROM question_options WHERE question_id = ?";

    private static final String INSERT_OPTION = """
        INSERT INTO question_options (id, question_id, option_key, option_text, is_correct, explanation, order_index)
        VALUES (?, ?, ?, ?, ?, ?, ?)\
        """;

    private LiveMirror() {}

    static void insertIfNew(Connection connection, Question question) throws SQLException {
        Statements.update(connection, INSERT, columns(question));
    }

    static void show(Connection connection, Question question) throws SQLException {
        Statements.update(connection, UPDATE, columns(question));
        Statements.update(connection, DELETE_TESTS, question.id());
        try (PreparedStatement insert = connection.prepareStatement(INSERT_TEST)) {
            int position = 0;
            for (TestCase test : question.tests()) {
                insertTest(insert, question, test, position++);
            }
        }
        Statements.update(connection, DELETE_OPTIONS, question.id());
        switch (question.task()) {
            case ChoiceTask choice -> insertOptions(connection, question, choice);
            case CodeTask _, ProseTask _ -> {}
        }
    }

    private static void insertOptions(Connection connection, Question question, ChoiceTask choice) throws SQLException {
        int position = 0;
        for (ChoiceTask.Option option : choice.options()) {
            Statements.update(
                    connection,
                    INSERT_OPTION,
                    UuidCreator.getTimeOrderedEpoch(),
                    question.id(),
                    option.key(),
                    option.text(),
                    option.correct(),
                    option.why(),
                    position++);
        }
    }

    private static Object[] columns(Question question) {
        return new Object[] {
            question.slug().value(),
            question.type(),
            question.format(),
            question.difficulty(),
            question.title(),
            question.statement(),
            question.topics(),
            question.companies(),
            question.hints(),
            question.approach(),
            question.rubric().map(JsonText::of),
            question.timeLimitMin(),
            question.id()
        };
    }

    private static void insertTest(PreparedStatement insert, Question question, TestCase test, int position)
            throws SQLException {
        Statements.bind(
                insert,
                UuidCreator.getTimeOrderedEpoch(),
                question.id(),
                test.id(),
                test.group(),
                test.weight(),
                readable(test.input()),
                readable(test.expected()),
                test.sample(),
                position,
                test.explain(),
                test.note(),
                hash(test));
        insert.executeUpdate();
    }

    /** Text columns hold no NUL and nothing that is not UTF-8; judging reads the bytes of the version instead. */
    private static String readable(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replace('\0', '\uFFFD');
    }

    private static String hash(TestCase test) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(test.input().length)
                    .flip());
            digest.update(test.input());
            return HexFormat.of().formatHex(digest.digest(test.expected()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256 (expected: every one has)", e);
        }
    }
}
