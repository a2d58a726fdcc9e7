package dev.assay.question;

import static dev.assay.question.TaskJson.list;
import static dev.assay.question.TaskJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.scoring.Aggregate;
import dev.assay.scoring.Scoring;
import dev.assay.scoring.TestGroup;
import java.util.Locale;

/** Scoring as a JSON object; nothing at all stands for the default. */
final class ScoringJson {
    private ScoringJson() {}

    static ObjectNode write(Scoring scoring) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        switch (scoring) {
            case Scoring.AllTests _ -> json.put("mode", "all");
            case Scoring.PerTest _ -> json.put("mode", "per_test");
            case Scoring.Groups grouped -> write(grouped, json);
        }
        return json;
    }

    static Scoring read(JsonNode json) {
        String mode = json.path("mode").asText("");
        return switch (mode) {
            case "" -> Scoring.defaults();
            case "all" -> new Scoring.AllTests();
            case "per_test" -> new Scoring.PerTest();
            case "groups" -> new Scoring.Groups(list(json.required("groups"), ScoringJson::group));
            default ->
                throw new IllegalArgumentException("scoring mode \"" + mode + "\" (expected: all, per_test or groups)");
        };
    }

    private static void write(Scoring.Groups grouped, ObjectNode json) {
        ArrayNode groups = json.put("mode", "groups").putArray("groups");
        for (TestGroup group : grouped.groups()) {
            ObjectNode each = groups.addObject()
                    .put("name", group.name())
                    .put("points", group.points())
                    .put("aggregate", group.aggregate().name().toLowerCase(Locale.ROOT));
            each.set("requires", TaskJson.texts(group.requires()));
            each.set("tags", TaskJson.texts(group.tags()));
        }
    }

    private static TestGroup group(JsonNode json) {
        return new TestGroup(
                text(json, "name"),
                json.required("points").asInt(),
                Aggregate.valueOf(text(json, "aggregate").toUpperCase(Locale.ROOT)),
                list(json.required("requires"), JsonNode::asText),
                list(json.required("tags"), JsonNode::asText));
    }
}
