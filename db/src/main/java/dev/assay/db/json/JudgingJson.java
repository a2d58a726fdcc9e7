package dev.assay.db.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.assay.checker.CheckerSpec;
import dev.assay.question.Limits;
import dev.assay.question.LimitsJson;
import java.util.LinkedHashMap;
import java.util.Map;

/** Limits and checkers as JSON, in the same form everywhere. */
public final class JudgingJson {
    private JudgingJson() {}

    public static ObjectNode limits(Limits limits) {
        return LimitsJson.write(limits);
    }

    /** Reads what {@link #limits(Limits)} writes. */
    public static Limits limits(JsonNode json) {
        return LimitsJson.read(json);
    }

    public static ObjectNode checker(CheckerSpec checker) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        checker.flat().forEach((option, value) -> json.set(option, scalar(value)));
        return json;
    }

    /** Reads what {@link #checker(CheckerSpec)} writes. */
    public static CheckerSpec checker(JsonNode json) {
        Map<String, Object> flat = new LinkedHashMap<>();
        json.properties().forEach(option -> flat.put(option.getKey(), scalar(option.getValue())));
        return CheckerSpec.of(flat);
    }

    private static JsonNode scalar(Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (value) {
            case String text -> nodes.textNode(text);
            case Boolean flag -> nodes.booleanNode(flag);
            case Double number -> nodes.numberNode(number);
            default ->
                throw new IllegalArgumentException(
                        "checker option is a " + value.getClass() + " (expected: text, number or switch)");
        };
    }

    private static Object scalar(JsonNode json) {
        if (json.isTextual()) {
            return json.textValue();
        }
        return json.isBoolean() ? (Object) json.booleanValue() : (Object) json.doubleValue();
    }
}
