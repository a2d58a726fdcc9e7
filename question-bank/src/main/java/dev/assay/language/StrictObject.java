package dev.assay.language;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A JSON object that remembers which keys were asked for, so that those nobody asked for can be refused. */
final class StrictObject {
    private final String path;
    private final JsonNode node;
    private final Set<String> asked = new HashSet<>();

    StrictObject(String path, JsonNode node) {
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            throw new IllegalArgumentException((path.isEmpty() ? "the descriptor" : "key \"" + path + "\"") + " is "
                    + node + " (expected: an object)");
        }
    }

    String text(String key) {
        JsonNode value = required(key, "a string");
        return asText(key, value);
    }

    int integer(String key) {
        JsonNode value = required(key, "an integer");
        if (!value.canConvertToInt() || !value.isIntegralNumber()) {
            throw wrong(key, value, "an integer");
        }
        return value.intValue();
    }

    double number(String key) {
        JsonNode value = required(key, "a number");
        if (!value.isNumber()) {
            throw wrong(key, value, "a number");
        }
        return value.doubleValue();
    }

    List<String> texts(String key) {
        JsonNode value = required(key, "a list of strings");
        if (!value.isArray()) {
            throw wrong(key, value, "a list of strings");
        }
        List<String> texts = new ArrayList<>();
        value.forEach(element -> texts.add(asText(key, element)));
        return texts;
    }

    /** None if the key is absent or null. */
    List<String> textsIfAny(String key) {
        asked.add(key);
        return node.hasNonNull(key) ? texts(key) : List.of();
    }

    Map<String, String> textMap(String key) {
        JsonNode value = required(key, "an object of strings");
        if (!value.isObject()) {
            throw wrong(key, value, "an object of strings");
        }
        Map<String, String> texts = new LinkedHashMap<>();
        value.properties()
                .forEach(property ->
                        texts.put(property.getKey(), asText(key + "." + property.getKey(), property.getValue())));
        return texts;
    }

    /** Empty if the key is absent or null. */
    Optional<StrictObject> object(String key) {
        asked.add(key);
        return Optional.ofNullable(node.get(key))
                .filter(value -> !value.isNull())
                .map(value -> new StrictObject(full(key), value));
    }

    void requireNothingElse() {
        node.fieldNames().forEachRemaining(key -> {
            if (!asked.contains(key)) {
                throw new IllegalArgumentException("unknown key \"" + full(key) + "\" (expected: "
                        + String.join(", ", asked.stream().sorted().toList()) + ")");
            }
        });
    }

    private JsonNode required(String key, String expected) {
        asked.add(key);
        JsonNode value = node.get(key);
        if (value == null) {
            throw new IllegalArgumentException("key \"" + full(key) + "\" is missing (expected: " + expected + ")");
        }
        return value;
    }

    private String asText(String key, JsonNode value) {
        if (!value.isTextual()) {
            throw wrong(key, value, "a string");
        }
        return value.textValue();
    }

    private IllegalArgumentException wrong(String key, JsonNode value, String expected) {
        return new IllegalArgumentException("key \"" + full(key) + "\" is " + value + " (expected: " + expected + ")");
    }

    private String full(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
