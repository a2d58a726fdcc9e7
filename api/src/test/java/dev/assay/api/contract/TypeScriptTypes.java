package dev.assay.api.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Schemas of a document as types of TypeScript. */
final class TypeScriptTypes {
    private TypeScriptTypes() {}

    /** Of every named schema, in the order of names. */
    static String declarations(ApiDocument document) {
        StringBuilder text = new StringBuilder();
        document.root()
                .at("/components/schemas")
                .properties()
                .forEach(schema -> text.append(declaration(schema.getKey(), schema.getValue())));
        return text.toString();
    }

    private static String declaration(String name, JsonNode schema) {
        String said = comment(schema, "");
        if (schema.path("type").asText().equals("object")) {
            return said + "export interface " + name + " {\n" + members(schema) + "}\n\n";
        }
        return said + "export type " + name + " = " + of(schema) + ";\n\n";
    }

    private static String members(JsonNode schema) {
        Set<String> required = new TreeSet<>();
        schema.path("required").forEach(name -> required.add(name.asText()));
        StringBuilder text = new StringBuilder();
        schema.path("properties")
                .properties()
                .forEach(property -> text.append(comment(property.getValue(), "  "))
                        .append("  ")
                        .append(property.getKey())
                        .append(required.contains(property.getKey()) ? ": " : "?: ")
                        .append(of(property.getValue()))
                        .append(";\n"));
        return text.toString();
    }

    /** The type of a value. */
    static String of(JsonNode schema) {
        if (schema.has("$ref")) {
            String reference = schema.get("$ref").asText();
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        if (schema.has("anyOf")) {
            return schema.get("anyOf").valueStream().map(TypeScriptTypes::of).collect(Collectors.joining(" | "));
        }
        List<String> types = new ArrayList<>();
        if (schema.path("type").isTextual()) {
            types.add(schema.get("type").asText());
        }
        schema.path("type").forEach(type -> types.add(type.asText()));
        return types.isEmpty()
                ? "unknown"
                : types.stream().map(type -> of(type, schema)).collect(Collectors.joining(" | "));
    }

    private static String of(String type, JsonNode schema) {
        return switch (type) {
            case "string" ->
                schema.has("enum")
                        ? schema.get("enum")
                                .valueStream()
                                .map(value -> "'" + value.asText() + "'")
                                .collect(Collectors.joining(" | "))
                        : "string";
            case "integer", "number" -> "number";
            case "boolean" -> "boolean";
            case "null" -> "null";
            case "array" -> {
                String items = of(schema.path("items"));
                yield items.contains(" ") ? "(" + items + ")[]" : items + "[]";
            }
            case "object" -> "Record<string, " + of(schema.path("additionalProperties")) + ">";
            default -> throw new IllegalArgumentException("no TypeScript for " + schema);
        };
    }

    private static String comment(JsonNode schema, String indent) {
        String text = schema.path("description").asText().replace("*/", "* /");
        return text.isEmpty() ? "" : indent + "/** " + text + " */\n";
    }
}
