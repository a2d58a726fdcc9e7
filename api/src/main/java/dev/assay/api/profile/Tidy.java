package dev.assay.api.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Removes what nobody means: blanks around texts, texts of nothing, the same thing twice in a list. */
final class Tidy {
    private Tidy() {}

    static JsonNode of(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode tidy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(entry -> tidy.set(entry.getKey(), of(entry.getValue())));
            return tidy;
        }
        if (node instanceof ArrayNode array) {
            Set<JsonNode> items = new LinkedHashSet<>();
            array.forEach(item -> items.add(of(item)));
            items.removeIf(item -> item.isNull() && array.valueStream().noneMatch(JsonNode::isNull));
            return JsonNodeFactory.instance.arrayNode().addAll(items);
        }
        if (node.isTextual()) {
            String text = node.textValue().strip();
            return text.isEmpty() ? JsonNodeFactory.instance.nullNode() : JsonNodeFactory.instance.textNode(text);
        }
        return node;
    }
}
