package dev.assay.db.question;

import static java.util.Objects.requireNonNull;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.assay.bank.Bank;
import dev.assay.bank.BankQuestion;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.question.Question;
import dev.assay.question.Slug;
import dev.assay.question.TestCase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Brings the questions of a bank into the database. A question's content gets a new version when it is new, and an old
 * version goes live again when the content is what it was before; versions are never changed. Questions the bank does not
 * have are left alone.
 */
public final class BankPublisher {
    private static final String LOCK = "SELECT id FROM questions WHERE id = ? FOR UPDATE";

    private static final String LIVE_HASH =
            "SELECT content_hash FROM question_versions WHERE question_id = ? AND state = 'LIVE'";

    private static final String RETIRE =
            "UPDATE question_versions SET state = 'RETIRED' WHERE question_id = ? AND state = 'LIVE'";

    private static final String REVIVE =
            "UPDATE question_versions SET state = 'LIVE' WHERE question_id = ? AND content_hash = ?";

    private static final String INSERT_VERSION = """
            INSERT INTO question_versions (id, question_id, number, content_hash, content, state)
            SELECT ?, ?, coalesce(max(number), 0) + 1, ?, ?, 'LIVE' FROM question_versions WHERE question_id = ?""";

    private static final String INSERT_TEST = """
            INSERT INTO question_version_tests (version_id, position, name, is_sample, group_name, weight, input, expected,
                                                explanation, note)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Database database;

    public BankPublisher(DataSource source) {
        this.database = new Database(requireNonNull(source, "source"));
    }

    /**
     * Publishes question by question, each in a transaction of its own; publishing the same bank again changes nothing,
     * also when several processes do it at the same time.
     *
     * @throws dev.assay.db.jdbc.StorageException when the database fails or a slug belongs to another question; the
     *     questions before that one stay published
     */
    public PublishReport publish(Bank bank) {
        List<Slug> published = new ArrayList<>();
        List<Slug> unchanged = new ArrayList<>();
        List<Slug> withheld = new ArrayList<>();
        for (BankQuestion entry : bank.questions()) {
            Question question = entry.question();
            if (isAnswerable(question)) {
                (publish(question) ? published : unchanged).add(question.slug());
            } else {
                withheld.add(question.slug());
            }
        }
        return new PublishReport(published, unchanged, withheld);
    }

    /** Programs can be, if what they answer is compared by a checker that is built in. */
    private static boolean isAnswerable(Question question) {
        return question.code().filter(code -> code.checkerProgram().isEmpty()).isPresent();
    }

    /**
     * Publishes one question.
     *
     * @return false when this content was live already
     */
    public boolean publish(Question question) {
        return database.transact(connection -> publish(connection, question));
    }

    private static boolean publish(Connection connection, Question question) throws SQLException {
        LiveMirror.insertIfNew(connection, question);
        Statements.first(connection, LOCK, row -> row.uuid("id"), question.id());
        String hash = question.contentHash();
        Optional<String> live = Statements.first(connection, LIVE_HASH, row -> row.text("content_hash"), question.id());
        if (live.filter(hash::equals).isPresent()) {
            return false;
        }
        Statements.update(connection, RETIRE, question.id());
        if (Statements.update(connection, REVIVE, question.id(), hash) == 0) {
            insertVersion(connection, question, hash);
        }
        LiveMirror.show(connection, question);
        return true;
    }

    private static void insertVersion(Connection connection, Question question, String hash) throws SQLException {
        UUID version = UuidCreator.getTimeOrderedEpoch();
        Statements.update(
                connection,
                INSERT_VERSION,
                version,
                question.id(),
                hash,
                QuestionContent.write(question),
                question.id());
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
