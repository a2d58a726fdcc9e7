package dev.assay.db.interview;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.json.JsonText;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** What was asked for, as a JSON document. */
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
        return node.toString();
    }

    @Override
    public InterviewConfig convertToEntityValue(String text, ConversionContext context) {
        JsonNode document = new JsonText(text).document("an interview's config", SCHEMA_VERSION);
        JsonNode limit = document.path("time_limit_min");
        return new InterviewConfig(
                texts(document.path("topics")),
                document.path("num_questions").asInt(),
                limit.isInt() ? OptionalInt.of(limit.asInt()) : OptionalInt.empty(),
                texts(document.path("languages")));
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
