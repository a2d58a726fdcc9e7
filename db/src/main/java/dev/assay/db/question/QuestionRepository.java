package dev.assay.db.question;

import dev.assay.db.json.JsonText;
import dev.assay.db.memory.Remembered;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import dev.assay.question.Slug;
import dev.assay.question.TestCase;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Questions that have been published. */
@Singleton
public class QuestionRepository {
    /** Of the tests' data; what else a version has is small. */
    private static final long REMEMBERED_BYTES = 32L << 20;

    private final Remembered<UUID, QuestionVersion> remembered =
            new Remembered<>(REMEMBERED_BYTES, QuestionRepository::size);
    private final QuestionRows questions;
    private final VersionRows versions;

    QuestionRepository(QuestionRows questions, VersionRows versions) {
        this.questions = questions;
        this.versions = versions;
    }

    /** A question with a live version, also when it is no longer asked. */
    public Optional<StoredQuestion> findById(UUID id) {
        return questions.find(id);
    }

    /** A question with a live version, also when it is no longer asked. */
    public Optional<StoredQuestion> findBySlug(Slug slug) {
        return questions.findByName(slug.value());
    }

    /** Those of these names that may be asked, in no order. */
    public List<StoredQuestion> findAsked(List<Slug> slugs) {
        return questions.findAsked(slugs.stream().map(Slug::value).toList());
    }

    /**
     * The questions that may be asked, those asked least first, and of those asked equally often in order of their slugs.
     *
     * @param topics at least one of these; empty for any
     */
    public List<StoredQuestion> findSelectable(PracticeType type, Difficulty difficulty, List<String> topics) {
        return questions.findSelectable(type, difficulty, topics.isEmpty(), topics);
    }

    /** A version with all its tests, live or not. Versions never change: one that was read lately is not read again. */
    public Optional<QuestionVersion> findVersion(UUID versionId) {
        Optional<QuestionVersion> known = remembered.find(versionId);
        return known.isPresent() ? known : readVersion(versionId);
    }

    /** Its row and its tests as of one moment. */
    @ReadOnly
    protected Optional<QuestionVersion> readVersion(UUID versionId) {
        Optional<QuestionVersion> read = versions.findById(versionId).map(this::withTests);
        read.ifPresent(version -> remembered.keep(versionId, version));
        return read;
    }

    private static long size(QuestionVersion version) {
        return version.content().tests().stream()
                .mapToLong(test -> test.input().length + test.expected().length)
                .sum();
    }

    private QuestionVersion withTests(VersionRow row) {
        List<TestCase> tests =
                versions.tests(row.id()).stream().map(TestRow::testCase).toList();
        return new QuestionVersion(
                row.id(),
                row.questionId(),
                row.number(),
                row.contentHash(),
                QuestionContent.read(new JsonText(row.content()), tests));
    }
}
