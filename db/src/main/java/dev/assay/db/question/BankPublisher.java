package dev.assay.db.question;

import static java.util.Objects.requireNonNull;

import dev.assay.bank.Bank;
import dev.assay.bank.BankQuestion;
import dev.assay.db.jdbc.Database;
import dev.assay.db.jdbc.Statements;
import dev.assay.image.Image;
import dev.assay.image.ImageFile;
import dev.assay.question.Question;
import dev.assay.question.Slug;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import javax.sql.DataSource;

/**
 * Brings the questions of a bank into the database. A question's content gets a new version when it is new, and an old
 * version goes live again when the content is what it was before; versions are never changed. Only verified content goes live.
 * Questions that the bank had and has no more are retired; those of other banks are left alone.
 */
public final class BankPublisher {
    private static final String LOCK = "SELECT id FROM questions WHERE id = ? FOR UPDATE";

    private static final String OWN = """
        WITH former AS (SELECT id, retired_at FROM questions WHERE id = ?)
        UPDATE questions q SET bank = ?, retired_at = NULL FROM former
        WHERE q.id = former.id AND (q.bank IS DISTINCT FROM ? OR q.retired_at IS NOT NULL)
        RETURNING former.retired_at IS NOT NULL AS returns\
        """;

    private static final String RETIRE = """
        UPDATE questions SET retired_at = now()
        WHERE bank = ? AND retired_at IS NULL AND id::text <> ALL (?)
        RETURNING slug\
        """;

    private static final String KEEP_IMAGE = """
        INSERT INTO question_images (sha256, media_type, content) VALUES (?, ?, ?) ON CONFLICT (sha256) DO NOTHING\
        """;

    private static final String TOPICS = """
        INSERT INTO bank_topics AS t (bank, word, topic)
        SELECT ?, w.word, w.topic FROM unnest(?::text[], ?::text[]) AS w (word, topic)
        ON CONFLICT (bank, word) DO UPDATE SET topic = EXCLUDED.topic WHERE t.topic <> EXCLUDED.topic\
        """;

    private static final String FORGET_TOPICS = "DELETE FROM bank_topics WHERE bank = ? AND word <> ALL (?)";

    private final Database database;

    public BankPublisher(DataSource source) {
        this.database = new Database(requireNonNull(source, "source"));
    }

    /** Whether new verified versions go live. */
    public enum Going {
        /** At once. */
        LIVE,
        /** Not yet: they are stored, so that submissions can be judged with them beforehand. */
        HELD
    }

    /** What became of one question. */
    public enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED,
        HELD,
        UNVERIFIED
    }

    /**
     * Publishes question by question, each in a transaction of its own; publishing the same bank again changes nothing,
     * also when several processes do it at the same time.
     *
     * @param verified whether a question as it is was verified
     * @throws dev.assay.db.jdbc.StorageException when the database fails or a slug belongs to another question; the
     *     questions before that one stay published
     */
    public PublishReport publish(Bank bank, Predicate<Question> verified, Going going) {
        database.once(connection -> Statements.update(connection, PublishedBanks.FORGET, bank.id()));
        publishTopics(bank);
        Map<Outcome, List<Slug>> outcomes = new EnumMap<>(Outcome.class);
        for (BankQuestion entry : bank.questions()) {
            Question question = entry.question();
            Outcome outcome = database.transact(connection -> {
                for (ImageFile file : entry.images()) {
                    Image image = file.image();
                    Statements.update(
                            connection,
                            KEEP_IMAGE,
                            image.sha256(),
                            image.format().mediaType(),
                            file.bytes());
                }
                Outcome published = publish(connection, question, verified.test(question), going);
                boolean returns = own(connection, question, bank.id());
                return returns && published == Outcome.UNCHANGED ? Outcome.ADDED : published;
            });
            outcomes.computeIfAbsent(outcome, _ -> new ArrayList<>()).add(question.slug());
        }
        return new PublishReport(
                outcomes.getOrDefault(Outcome.ADDED, List.of()),
                outcomes.getOrDefault(Outcome.CHANGED, List.of()),
                outcomes.getOrDefault(Outcome.UNCHANGED, List.of()),
                outcomes.getOrDefault(Outcome.HELD, List.of()),
                outcomes.getOrDefault(Outcome.UNVERIFIED, List.of()),
                retire(bank));
    }

    /**
     * Publishes one question that belongs to no bank, and counts as verified.
     *
     * @return false when this content was live already
     * @throws IllegalArgumentException if its statement shows images, which a bank has
     */
    public boolean publish(Question question) {
        if (!question.images().isEmpty()) {
            throw new IllegalArgumentException(
                    question.slug() + " has " + question.images().size() + " images (expected: none without a bank)");
        }
        Outcome outcome = database.transact(connection -> publish(connection, question, true, Going.LIVE));
        return outcome != Outcome.UNCHANGED;
    }

    private static Outcome publish(Connection connection, Question question, boolean verified, Going going)
            throws SQLException {
        LiveMirror.insertIfNew(connection, question);
        Statements.first(connection, LOCK, row -> row.uuid("id"), question.id());
        Versions versions = new Versions(connection, question);
        Optional<String> live = versions.liveHash();
        if (live.filter(versions.hash()::equals).isPresent()) {
            return Outcome.UNCHANGED;
        }
        versions.store(verified);
        if (!verified) {
            return Outcome.UNVERIFIED;
        }
        if (going == Going.HELD) {
            return Outcome.HELD;
        }
        versions.goLive();
        LiveMirror.show(connection, question);
        return live.isPresent() ? Outcome.CHANGED : Outcome.ADDED;
    }

    /** Whether the question had been retired. */
    private static boolean own(Connection connection, Question question, String bank) throws SQLException {
        return Statements.first(connection, OWN, row -> row.flag("returns"), question.id(), bank, bank)
                .orElse(false);
    }

    /** The taxonomy's topics, and its other words for them. */
    private void publishTopics(Bank bank) {
        Map<String, String> words = new TreeMap<>(bank.taxonomy().synonyms());
        bank.taxonomy().topics().forEach(topic -> words.put(topic, topic));
        database.transact(connection -> {
            Statements.update(connection, TOPICS, bank.id(), List.copyOf(words.keySet()), List.copyOf(words.values()));
            return Statements.update(connection, FORGET_TOPICS, bank.id(), List.copyOf(words.keySet()));
        });
    }

    private List<Slug> retire(Bank bank) {
        List<String> there = bank.questions().stream()
                .map(entry -> entry.question().id().toString())
                .toList();
        return database.transact(
                connection -> Statements.list(connection, RETIRE, row -> new Slug(row.text("slug")), bank.id(), there));
    }
}
