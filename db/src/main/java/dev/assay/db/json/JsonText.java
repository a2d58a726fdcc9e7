package dev.assay.db.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A JSON document as text, for a jsonb column. */
public record JsonText(String text) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public JsonText {
        requireNonNull(text, "text");
    }

    /** Writes a document. */
    public static JsonText of(JsonNode document) {
        return new JsonText(document.toString());
    }

    /** A new document of our own shape, with the version of that shape. */
    public static ObjectNode document(int schemaVersion) {
        return MAPPER.createObjectNode().put("schema_version", schemaVersion);
    }

    /**
     * Reads a document of our own shape.
     *
     * @throws IllegalArgumentException when it is not JSON or of another version
     */
    public JsonNode document(String what, int schemaVersion) {
        JsonNode document = tree();
        int found = document.path("schema_version").asInt();
        if (found != schemaVersion) {
            throw new IllegalArgumentException(
                    what + " has schema_version " + found + " (expected: " + schemaVersion + ")");
        }
        return document;
    }

    /**
     * Reads whatever it is.
     *
     * @throws IllegalArgumentException when it is not JSON
     */
    public JsonNode tree() {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a stored document is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
