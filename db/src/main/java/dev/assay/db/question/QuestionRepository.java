package dev.assay.db.question;

import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Row;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.json.JsonText;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import dev.assay.question.QuestionFormat;
import dev.assay.question.Slug;
import dev.assay.question.TestCase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Questions that have been published. */
public final class QuestionRepository {
    private static final String SELECT = """
            SELECT q.id, q.slug, q.type, q.format, q.difficulty, q.title, q.topics, q.time_limit_min, q.times_asked,
                   v.id AS live_version_id
            FROM questions q JOIN question_versions v ON v.question_id = q.id AND v.state = 'LIVE'
            """;

    private static final String BY_ID = SELECT + "WHERE q.id = ?";

    private static final String BY_SLUG = SELECT + "WHERE q.slug = ?";

    private static final String SELECTABLE = SELECT + """
            WHERE q.is_active AND q.type = ? AND q.difficulty = ? AND (? OR q.topics && ?)
            ORDER BY q.times_asked, q.slug""";

    private static final String VERSION =
            "SELECT id, question_id, number, content_hash, content FROM question_versions WHERE id = ?";

    private static final String TESTS = """
            SELECT name, is_sample, group_name, input, expected, weight, explanation, note
            FROM question_version_tests WHERE version_id = ? ORDER BY position""";

    private final Database database;

    public QuestionRepository(DataSource source) {
        this.database = new Database(source);
    }

    /** A question with a live version, also when it is no longer asked. */
    public Optional<StoredQuestion> findById(UUID id) {
        return database.transact(connection -> Statements.first(connection, BY_ID, QuestionRepository::stored, id));
    }

    /** A question with a live version, also when it is no longer asked. */
    public Optional<StoredQuestion> findBySlug(Slug slug) {
        return database.transact(
                connection -> Statements.first(connection, BY_SLUG, QuestionRepository::stored, slug.value()));
    }

    /**
     * The questions that may be asked, those asked least first, and of those asked equally often in order of their slugs.
     *
     * @param topics at least one of these; empty for any
     */
    public List<StoredQuestion> findSelectable(PracticeType type, Difficulty difficulty, List<String> topics) {
        return database.transact(connection -> Statements.list(
                connection, SELECTABLE, QuestionRepository::stored, type, difficulty, topics.isEmpty(), topics));
    }

    /** A version with all its tests, live or not. */
    public Optional<QuestionVersion> findVersion(UUID versionId) {
        return database.transact(
                connection -> Statements.first(connection, VERSION, row -> version(connection, row), versionId));
    }

    private static StoredQuestion stored(Row row) throws SQLException {
        return new StoredQuestion(
                row.uuid("id"),
                new Slug(row.text("slug")),
                row.named(PracticeType.class, "type"),
                row.named(QuestionFormat.class, "format"),
                row.named(Difficulty.class, "difficulty"),
                row.text("title"),
                row.texts("topics"),
                row.optionalInteger("time_limit_min"),
                row.integer("times_asked"),
                row.uuid("live_version_id"));
    }

    private static QuestionVersion version(Connection connection, Row row) throws SQLException {
        UUID id = row.uuid("id");
        List<TestCase> tests = Statements.list(connection, TESTS, QuestionRepository::test, id);
        return new QuestionVersion(
                id,
                row.uuid("question_id"),
                row.integer("number"),
                row.text("content_hash"),
                QuestionContent.read(new JsonText(row.text("content")), tests));
    }

    private static TestCase test(Row row) throws SQLException {
        return new TestCase(
                row.text("name"),
                row.flag("is_sample"),
                row.text("group_name"),
                row.bytes("input"),
                row.bytes("expected"),
                row.number("weight"),
                row.optionalText("explanation"),
                row.optionalText("note"));
    }
}
