package dev.assay.db.judging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.db.json.JsonText;
import dev.assay.scoring.Score;
import java.util.ArrayList;
import java.util.List;

/** The groups of a score as a JSON document. */
public final class ScoreJson {
    private static final int VERSION = 1;

    private ScoreJson() {}

    /** What {@link #read} reads. */
    public static JsonText write(List<Score.Group> groups) {
        ObjectNode document = JsonText.document(VERSION);
        ArrayNode array = document.putArray("groups");
        for (Score.Group group : groups) {
            array.addObject()
                    .put("name", group.name())
                    .put("points", group.points())
                    .put("most", group.most())
                    .put("passed", group.passed());
        }
        return JsonText.of(document);
    }

    /**
     * The groups of a score.
     *
     * @throws IllegalArgumentException when it is something else
     */
    public static List<Score.Group> read(JsonText json) {
        List<Score.Group> groups = new ArrayList<>();
        for (JsonNode group : json.document("groups of a score", VERSION).required("groups")) {
            groups.add(new Score.Group(
                    group.required("name").asText(),
                    group.required("points").asDouble(),
                    group.required("most").asInt(),
                    group.required("passed").asBoolean()));
        }
        return groups;
    }
}
