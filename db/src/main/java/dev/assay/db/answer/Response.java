package dev.assay.db.answer;

import static java.util.Objects.requireNonNull;

import dev.assay.db.column.OptionalFlag;
import dev.assay.db.column.OptionalInstant;
import dev.assay.db.column.OptionalNumber;
import dev.assay.db.column.OptionalText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * One revision of an answer to a question that asks for no program; the last one counts.
 *
 * @param revision from 1 in each round
 * @param answer key of the chosen option
 * @param explanation the answer in words, or why the option was chosen
 * @param correct of a choice, once it is locked
 * @param score 0 to 100; of a choice once it is locked, of words once somebody evaluated them
 */
@MappedEntity("scenario_responses")
public record Response(
        @Id UUID id,
        UUID roundId,
        UUID questionId,
        int revision,

        @TypeDef(type = DataType.STRING, converter = OptionalText.class)
        Optional<String> answer,

        @TypeDef(type = DataType.STRING, converter = OptionalText.class)
        Optional<String> explanation,

        @TypeDef(type = DataType.BOOLEAN, converter = OptionalFlag.class)
        Optional<Boolean> correct,

        @TypeDef(type = DataType.TIMESTAMP, converter = OptionalInstant.class)
        Optional<Instant> lockedAt,

        @TypeDef(type = DataType.INTEGER, converter = OptionalNumber.class)
        OptionalInt score,

        Instant createdAt) {
    public Response {
        requireNonNull(id, "id");
        requireNonNull(roundId, "roundId");
        requireNonNull(questionId, "questionId");
        requireNonNull(answer, "answer");
        requireNonNull(explanation, "explanation");
        requireNonNull(correct, "correct");
        requireNonNull(lockedAt, "lockedAt");
        requireNonNull(score, "score");
        requireNonNull(createdAt, "createdAt");
        if (revision < 1) {
            throw new IllegalArgumentException("revision is " + revision + " (expected: >= 1)");
        }
    }

    public boolean isLocked() {
        return lockedAt.isPresent();
    }
}
