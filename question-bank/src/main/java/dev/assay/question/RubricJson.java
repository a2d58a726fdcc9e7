package dev.assay.question;

import static dev.assay.question.TaskJson.list;
import static dev.assay.question.TaskJson.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A rubric as a JSON object, every point in its long form. */
final class RubricJson {
    private RubricJson() {}

    static ObjectNode write(Rubric rubric) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        write(rubric.keyPoints(), json.putArray("key_points"));
        write(rubric.bonusPoints(), json.putArray("bonus_points"));
        ArrayNode followUps = json.putArray("follow_ups");
        for (Rubric.FollowUp followUp : rubric.followUps()) {
            followUps.addObject().put("when_missing", followUp.whenMissing()).put("ask", followUp.ask());
        }
        return json;
    }

    static Rubric read(JsonNode json) {
        return new Rubric(
                list(json.required("key_points"), RubricJson::point),
                list(json.required("bonus_points"), RubricJson::point),
                list(
                        json.required("follow_ups"),
                        followUp -> new Rubric.FollowUp(text(followUp, "when_missing"), text(followUp, "ask"))));
    }

    private static void write(List<Rubric.Point> points, ArrayNode array) {
        for (Rubric.Point point : points) {
            array.addObject()
                    .put("id", point.id())
                    .put("text", point.text())
                    .put("weight", point.weight())
                    .set(
                            "match",
                            TaskJson.texts(point.match().stream()
                                    .map(MatchPattern::text)
                                    .toList()));
        }
    }

    private static Rubric.Point point(JsonNode json) {
        return new Rubric.Point(
                text(json, "id"),
                text(json, "text"),
                json.required("weight").asDouble(),
                list(json.required("match"), pattern -> new MatchPattern(pattern.asText())));
    }
}
