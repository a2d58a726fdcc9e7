package dev.assay.api.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What {@link Rule} says of a value, in the words of JSON Schema. */
final class SchemaRules {
    private final ObjectMapper json;

    SchemaRules(ObjectMapper json) {
        this.json = json;
    }

    /** The schema of the value under its rules; they may be null. */
    ObjectNode ruled(ObjectNode schema, Rule rule, boolean nullable) {
        if (rule != null) {
            apply(rule, schema);
        }
        if (!nullable || schema.isEmpty()) {
            return schema;
        }
        if (schema.has("$ref")) {
            ObjectNode either = JsonNodeFactory.instance.objectNode();
            either.putArray("anyOf").add(schema).addObject().put("type", "null");
            return either;
        }
        String type = schema.get("type").asText();
        schema.putArray("type").add(type).add("null");
        return schema;
    }

    private void apply(Rule rule, ObjectNode schema) {
        String type = schema.path("type").asText();
        ObjectNode texts = type.equals("array") ? (ObjectNode) schema.get("items") : schema;
        if (rule.min() != Long.MIN_VALUE) {
            schema.put(bound("min", type), rule.min());
        }
        if (rule.max() != Long.MAX_VALUE) {
            schema.put(bound("max", type), rule.max());
        }
        if (rule.itemMax() != Long.MAX_VALUE) {
            texts.put("maxLength", rule.itemMax());
        }
        if (!rule.pattern().isEmpty()) {
            texts.put("pattern", "^" + rule.pattern() + "$");
        }
        if (!rule.format().isEmpty()) {
            texts.put("format", rule.format());
        }
        if (rule.oneOf().length > 0) {
            ArrayNode values = texts.putArray("enum");
            for (String value : rule.oneOf()) {
                values.add(value);
            }
        }
        if (!rule.example().isEmpty()) {
            try {
                schema.putArray("examples").add(json.readTree(rule.example()));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("example is no JSON: " + rule.example(), e);
            }
        }
    }

    private static String bound(String which, String type) {
        return switch (type) {
            case "string" -> which + "Length";
            case "array" -> which + "Items";
            default -> which + "imum";
        };
    }
}
