package dev.assay.recipe.making;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Comparator;
import java.util.List;

/** What recipes make: JSON without objects. Integers of 64 bits are always long nodes, so that equal ones are equal. */
public final class Values {
    /** Values in one input, and so elements in any list. */
    public static final int MOST = 2_000_000;

    private static final int SHOWN = 60;

    /** Numbers by size, texts by their characters, lists by their first different element; nothing else has an order. */
    public static final Comparator<JsonNode> ORDER = Values::compare;

    private Values() {}

    public static JsonNode of(long number) {
        return LongNode.valueOf(number);
    }

    public static JsonNode of(String text) {
        return TextNode.valueOf(text);
    }

    public static ArrayNode list(int size) {
        return JsonNodeFactory.instance.arrayNode(size);
    }

    public static ArrayNode list(Iterable<? extends JsonNode> elements) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        elements.forEach(list::add);
        return list;
    }

    /** A list of integers. */
    public static ArrayNode of(long first, long second) {
        return list(List.of(of(first), of(second)));
    }

    /** The same value with integers in the one form they have here. */
    static JsonNode normal(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToLong() ? of(value.longValue()) : value;
    }

    static long integer(JsonNode value, String what) {
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw new RecipeMistake(what + " is " + shown(value) + " (expected: an integer of 64 bits)");
        }
        return value.longValue();
    }

    static long integer(JsonNode value, String what, long least, long most) {
        long number = integer(value, what);
        if (number < least || number > most) {
            throw new RecipeMistake(what + " is " + number + " (expected: " + least + " to " + most + ")");
        }
        return number;
    }

    /** Several integers in one list. */
    public static long[] integers(ArrayNode list, String what) {
        long[] numbers = new long[list.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = integer(list.get(i), what);
        }
        return numbers;
    }

    public static ArrayNode list(JsonNode value, String what) {
        if (value instanceof ArrayNode list) {
            return list;
        }
        throw new RecipeMistake(what + " is " + shown(value) + " (expected: a list)");
    }

    /** A list of a certain number of elements. */
    public static ArrayNode list(JsonNode value, String what, int size) {
        ArrayNode list = list(value, what);
        if (list.size() != size) {
            throw new RecipeMistake(what + " has " + list.size() + " elements (expected: " + size + ")");
        }
        return list;
    }

    static String text(JsonNode value, String what) {
        if (!value.isTextual()) {
            throw new RecipeMistake(what + " is " + shown(value) + " (expected: a text)");
        }
        return value.textValue();
    }

    /** A single value as it stands in a text. */
    public static String printed(JsonNode value) {
        if (value.isContainerNode()) {
            throw new RecipeMistake(shown(value) + " is in a line (expected: a number, a text, true or false)");
        }
        return value.isBigDecimal() ? value.decimalValue().toPlainString() : value.asText();
    }

    /** How many values are in a value, itself included; as many as are left to count, if there are more. */
    public static long size(JsonNode value, long most) {
        long size = 1;
        for (JsonNode element : value) {
            if (size >= most) {
                return most;
            }
            size += size(element, most - size);
        }
        return size;
    }

    public static String shown(JsonNode value) {
        if (value.isArray()) {
            return "a list of " + value.size();
        }
        String text = value.toString();
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    private static int compare(JsonNode a, JsonNode b) {
        if (a.isNumber() && b.isNumber()) {
            return a.decimalValue().compareTo(b.decimalValue());
        }
        if (a.isTextual() && b.isTextual()) {
            return a.textValue().compareTo(b.textValue());
        }
        if (!a.isArray() || !b.isArray()) {
            throw new RecipeMistake(
                    shown(a) + " and " + shown(b) + " have no order (expected: numbers, texts or lists of them)");
        }
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = compare(a.get(i), b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
