package dev.assay.signature;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * JSON without blanks and with as little escaping as JSON allows, so that a value in its canonical form has one text. Doubles
 * are the shortest text that reads back as the same double, with a point or an exponent; negative zero keeps its sign.
 */
public final class CanonicalJson {
    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

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
