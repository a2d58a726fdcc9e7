package dev.assay.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a schema allows, with references followed and {@code null} apart.
 *
 * @param node the schema of what is not null
 * @param types that it names; none: any
 */
record Shape(ApiDocument document, JsonNode node, Set<String> types, boolean nullable) {
    static Shape of(ApiDocument document, JsonNode schema) {
        JsonNode node = document.resolved(schema);
        boolean nullable = false;
        JsonNode choices = node.path("anyOf");
        if (choices.valueStream()
                .anyMatch(choice -> choice.path("type").asText().equals("null"))) {
            nullable = true;
            node = document.resolved(choices.get(0));
        }
        Set<String> types = new TreeSet<>();
        if (node.path("type").isTextual()) {
            types.add(node.path("type").asText());
        }
        node.path("type").forEach(type -> types.add(type.asText()));
        return new Shape(document, node, types, types.remove("null") || nullable);
    }

    Set<String> names(String list) {
        Set<String> found = new TreeSet<>();
        node.path(list).forEach(name -> found.add(name.asText()));
        return found;
    }

    Set<String> properties() {
        Set<String> found = new TreeSet<>();
        node.path("properties").fieldNames().forEachRemaining(found::add);
        return found;
    }

    Shape property(String name) {
        return of(document, node.path("properties").path(name));
    }

    Shape below(String keyword) {
        return of(document, node.path(keyword));
    }
}
