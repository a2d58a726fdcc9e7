package dev.assay.db.question;

import static java.util.Objects.requireNonNull;

import dev.assay.question.Question;
import java.util.UUID;

/**
 * One published version of a question, which never changes.
 *
 * @param number counts the versions of the question, from 1
 * @param contentHash names the content, tests included; a version may be cached under it for ever
 * @param content the whole question with all tests
 */
public record QuestionVersion(UUID id, UUID questionId, int number, String contentHash, Question content) {
    public QuestionVersion {
        requireNonNull(id, "id");
        requireNonNull(questionId, "questionId");
        requireNonNull(contentHash, "contentHash");
        requireNonNull(content, "content");
        if (number < 1) {
            throw new IllegalArgumentException("version number is " + number + " (expected: >= 1)");
        }
    }
}
