package dev.assay.db.question;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.json.JsonText;
import dev.assay.question.Difficulty;
import dev.assay.question.ImagesJson;
import dev.assay.question.Question;
import dev.assay.question.Slug;
import dev.assay.question.TaskJson;
import dev.assay.question.TestCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** A question without its tests as a JSON document; what a task adds lies beside the rest. */
final class QuestionContent {
    private static final int VERSION = 1;

    private QuestionContent() {}

    static JsonText write(Question question) {
        ObjectNode json = JsonText.document(VERSION)
                .put("id", question.id().toString())
                .put("slug", question.slug().value())
                .put("type", question.type().name())
                .put("format", question.format().name())
                .put("difficulty", question.difficulty().name())
                .put("title", question.title())
                .put("statement", question.statement());
        putTexts(json, "topics", question.topics());
        putTexts(json, "companies", question.companies());
        putTexts(json, "hints", question.hints());
        question.approach().ifPresent(approach -> json.put("approach", approach));
        question.timeLimitMin().ifPresent(minutes -> json.put("time_limit_min", minutes));
        json.setAll(TaskJson.write(question.task()));
        if (!question.images().isEmpty()) {
            json.set("images", ImagesJson.write(question.images()));
        }
        return JsonText.of(json);
    }

    static Question read(JsonText text, List<TestCase> tests) {
        JsonNode json = text.document("content of a question", VERSION);
        return new Question(
                UUID.fromString(json.required("id").asText()),
                new Slug(json.required("slug").asText()),
                Difficulty.valueOf(json.required("difficulty").asText()),
                json.required("title").asText(),
                json.required("statement").asText(),
                texts(json, "topics"),
                texts(json, "companies"),
                texts(json, "hints"),
                Optional.ofNullable(json.get("approach")).map(JsonNode::asText),
                json.has("time_limit_min")
                        ? OptionalInt.of(json.get("time_limit_min").asInt())
                        : OptionalInt.empty(),
                TaskJson.read(json, tests),
                ImagesJson.read(json.path("images")));
    }

    private static void putTexts(ObjectNode json, String key, List<String> texts) {
        ArrayNode array = json.putArray(key);
        texts.forEach(array::add);
    }

    private static List<String> texts(JsonNode json, String key) {
        List<String> texts = new ArrayList<>();
        json.required(key).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
