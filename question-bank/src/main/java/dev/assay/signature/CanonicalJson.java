package dev.assay.signature;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * JSON without blanks and with as little escaping as JSON allows, so that a value in its canonical form has one text. Doubles
 * are the shortest text that reads back as the same double, with a point or an exponent; negative zero keeps its sign.
 */
public final class CanonicalJson {
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int MAX_DEPTH = 20;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .build())
                    .build())
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /**
     * The value of a text, canonical or not.
     *
     * @param bytes in UTF-8
     * @throws IllegalArgumentException if they are not one JSON value, nested no deeper than values of signatures are
     */
    public static JsonNode parse(byte[] bytes) {
        try {
            JsonNode value = MAPPER.readTree(bytes);
            if (value.isMissingNode()) {
                throw new IllegalArgumentException("is empty (expected: one JSON value)");
            }
            return value;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is not JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory are always read", e);
        }
    }

    /** The text: one line, as line ends inside strings are escaped. The halves of broken surrogate pairs are escaped, too. */
    public static String text(JsonNode value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.text.toString();
    }

    private void write(JsonNode value) {
        if (value.isArray()) {
            writeArray(value);
        } else if (value.isObject()) {
            writeObject(value);
        } else if (value.isTextual()) {
            writeString(value.textValue());
        } else if (value.isFloatingPointNumber()) {
            text.append(value.doubleValue());
        } else {
            text.append(value.asText());
        }
    }

    private void writeArray(JsonNode array) {
        text.append('[');
        for (int i = 0; i < array.size(); i++) {
            if (i > 0) {
                text.append(',');
            }
            write(array.get(i));
        }
        text.append(']');
    }

    private void writeObject(JsonNode object) {
        text.append('{');
        String separator = "";
        for (var property : object.properties()) {
            text.append(separator);
            separator = ",";
            writeString(property.getKey());
            text.append(':');
            write(property.getValue());
        }
        text.append('}');
    }

    private void writeString(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char character = string.charAt(i);
            if (character == '"' || character == '\\') {
                text.append('\\').append(character);
            } else if (character < FIRST_PRINTABLE || isHalf(string, i)) {
                text.append("\\u%04x".formatted((int) character));
            } else {
                text.append(character);
            }
        }
        text.append('"');
    }

    private static boolean isHalf(String string, int at) {
        char character = string.charAt(at);
        if (Character.isHighSurrogate(character)) {
            return at + 1 == string.length() || !Character.isLowSurrogate(string.charAt(at + 1));
        }
        return Character.isLowSurrogate(character) && (at == 0 || !Character.isHighSurrogate(string.charAt(at - 1)));
    }
}
