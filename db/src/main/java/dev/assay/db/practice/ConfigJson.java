package dev.assay.db.practice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.interview.InterviewConfig;
import dev.assay.db.interview.PracticeMode;
import dev.assay.db.json.JsonText;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What was asked for, as a JSON document; older ones say less. */
@Singleton
final class ConfigJson implements AttributeConverter<InterviewConfig, String> {
    private static final int SCHEMA_VERSION = 1;

    @Override
    public String convertToPersistedValue(InterviewConfig config, ConversionContext context) {
        ObjectNode node = JsonText.document(SCHEMA_VERSION);
        config.topics().forEach(node.putArray("topics")::add);
        node.put("num_questions", config.numQuestions());
        node.put(
                "time_limit_min",
                config.timeLimitMin().isPresent()
                        ? Integer.valueOf(config.timeLimitMin().getAsInt())
                        : null);
        config.languages().forEach(node.putArray("languages")::add);
        return node.put("mode", config.mode().name())
                .put("hints_allowed", config.hintsAllowed())
                .put("pause_allowed", config.pauseAllowed())
                .put("enforce_question_time", config.enforceQuestionTime())
                .toString();
    }

    @Override
    public InterviewConfig convertToEntityValue(String text, ConversionContext context) {
        JsonNode document = new JsonText(text).document("an interview's config", SCHEMA_VERSION);
        JsonNode limit = document.path("time_limit_min");
        return new InterviewConfig(
                texts(document.path("topics")),
                document.path("num_questions").asInt(),
                limit.isInt() ? OptionalInt.of(limit.asInt()) : OptionalInt.empty(),
                texts(document.path("languages")),
                PracticeMode.valueOf(document.path("mode").asText(PracticeMode.PRACTICE.name())),
                document.path("hints_allowed").asBoolean(true),
                document.path("pause_allowed").asBoolean(true),
                document.path("enforce_question_time").asBoolean(false));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
