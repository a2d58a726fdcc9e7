package dev.assay.db.question;

import static java.util.Objects.requireNonNull;

import dev.assay.db.column.OptionalNumber;
import dev.assay.db.column.SlugText;
import dev.assay.question.Difficulty;
import dev.assay.question.PracticeType;
import dev.assay.question.QuestionFormat;
import dev.assay.question.Slug;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What lists and choices need to know of a question; the rest is in its versions.
 *
 * @param liveVersionId the version that is asked now
 * @param timeLimitMin minutes a round gives for it
 * @param timesAsked how many rounds with it were started
 */
@MappedEntity("questions")
public record StoredQuestion(
        @Id UUID id,

        @TypeDef(type = DataType.STRING, converter = SlugText.class)
        Slug slug,

        PracticeType type,
        QuestionFormat format,
        Difficulty difficulty,
        String title,
        @TypeDef(type = DataType.STRING_ARRAY) List<String> topics,

        @TypeDef(type = DataType.INTEGER, converter = OptionalNumber.class)
        OptionalInt timeLimitMin,

        int timesAsked,
        UUID liveVersionId) {
    public StoredQuestion {
        requireNonNull(id, "id");
        requireNonNull(slug, "slug");
        requireNonNull(type, "type");
        requireNonNull(format, "format");
        requireNonNull(difficulty, "difficulty");
        requireNonNull(title, "title");
        requireNonNull(timeLimitMin, "timeLimitMin");
        requireNonNull(liveVersionId, "liveVersionId");
        topics = List.copyOf(topics);
    }
}
