package dev.assay.db.question;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.db.jdbc.Statements;
import dev.assay.db.json.JsonText;
import dev.assay.db.outbox.Outbox;
import dev.assay.question.Question;
import dev.assay.question.TestCase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The versions of one question, in a transaction that holds the question's lock, and the one that its content is. */
final class Versions {
    private static final int EVENT_VERSION = 1;

    private static final String LIVE_HASH =
            "SELECT content_hash FROM question_versions WHERE question_id = ? AND state = 'LIVE'";

    private static final String VERIFY = """
        UPDATE question_versions SET verified_at = coalesce(verified_at, now()),
               state = CASE state WHEN 'DRAFT' THEN 'VERIFIED' ELSE state END
        WHERE question_id = ? AND content_hash = ?\
        """;

    private static final String KNOWN = "SELECT id FROM question_versions WHERE question_id = ? AND content_hash = ?";

    private static final String RETIRE =
            "UPDATE question_versions SET state = 'RETIRED' WHERE question_id = ? AND state = 'LIVE'";

    private static final String GO_LIVE = """
        UPDATE question_versions SET state = 'LIVE' WHERE question_id = ? AND content_hash = ?
        RETURNING id, number\
        """;

    private static final String INSERT = """
        INSERT INTO question_versions (id, question_id, number, content_hash, content, state)
        SELECT ?, ?, coalesce(max(number), 0) + 1, ?, ?, 'DRAFT' FROM question_versions WHERE question_id = ?\
        """;

    private static final String INSERT_TEST = """
        INSERT INTO question_version_tests (version_id, position, name, is_sample, group_name, weight, input, expected,
                                            explanation, note)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private final Connection connection;
    private final Question question;
    private final String hash;

    Versions(Connection connection, Question question) {
        this.connection = connection;
        this.question = question;
        hash = question.contentHash();
    }

    /** Of the question's content. */
    String hash() {
        return hash;
    }

    /** Of the content that is live. */
    Optional<String> liveHash() throws SQLException {
        return Statements.first(connection, LIVE_HASH, row -> row.text("content_hash"), question.id());
    }

    /** Makes the content a version if it is none, and notes that it was verified if it was. */
    void store(boolean verified) throws SQLException {
        if (Statements.first(connection, KNOWN, row -> row.uuid("id"), question.id(), hash)
                .isEmpty()) {
            insert();
        }
        if (verified) {
            Statements.update(connection, VERIFY, question.id(), hash);
        }
    }

    /** The stored version is the live one from now on, and the outbox tells so. */
    void goLive() throws SQLException {
        Statements.update(connection, RETIRE, question.id());
        Optional<Published> published = Statements.first(
                connection, GO_LIVE, row -> new Published(row.uuid("id"), row.integer("number")), question.id(), hash);
        if (published.isPresent()) {
            tell(published.get());
        }
    }

    private record Published(UUID version, int number) {}

    private void tell(Published published) throws SQLException {
        Outbox.append(
                connection,
                "question",
                question.id(),
                "question.published",
                JsonText.document(EVENT_VERSION)
                        .put("question_id", question.id().toString())
                        .put("question_version_id", published.version().toString())
                        .put("version", published.number()));
    }

    private void insert() throws SQLException {
        UUID version = UuidCreator.getTimeOrderedEpoch();
        Statements.update(
                connection, INSERT, version, question.id(), hash, QuestionContent.write(question), question.id());
        try (PreparedStatement insert = connection.prepareStatement(INSERT_TEST)) {
            int position = 0;
            for (TestCase test : question.tests()) {
                Statements.bind(
                        insert,
                        version,
                        position++,
                        test.id(),
                        test.sample(),
                        test.group(),
                        test.weight(),
                        test.input(),
                        test.expected(),
                        test.explain(),
                        test.note());
                insert.executeUpdate();
            }
        }
    }
}
