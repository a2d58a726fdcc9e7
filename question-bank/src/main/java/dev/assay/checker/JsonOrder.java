package dev.assay.checker;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A total order of JSON values: by type, then numbers by what they are worth, texts by their characters, lists element by
 * element. Sorting with it brings values together that a tolerance may find equal.
 */
final class JsonOrder implements Comparator<JsonNode> {
    static final JsonOrder ORDER = new JsonOrder();

    private JsonOrder() {}

    @Override
    public int compare(JsonNode one, JsonNode other) {
        int byType = one.getNodeType().compareTo(other.getNodeType());
        if (byType != 0) {
            return byType;
        }
        return switch (one.getNodeType()) {
            case NUMBER -> compareNumbers(one, other);
            case STRING -> one.textValue().compareTo(other.textValue());
            case BOOLEAN -> Boolean.compare(one.booleanValue(), other.booleanValue());
            case ARRAY -> compareLists(elements(one), elements(other));
            case OBJECT -> compareLists(entries(one), entries(other));
            case NULL, MISSING, BINARY, POJO -> 0;
        };
    }

    static List<JsonNode> sorted(JsonNode list) {
        List<JsonNode> elements = elements(list);
        elements.sort(ORDER);
        return elements;
    }

    /** The value with every list in it sorted. */
    static JsonNode deeplySorted(JsonNode value) {
        if (!value.isArray()) {
            return value;
        }
        ArrayNode inner = JsonNodeFactory.instance.arrayNode(value.size());
        value.forEach(element -> inner.add(deeplySorted(element)));
        return JsonNodeFactory.instance.arrayNode(value.size()).addAll(sorted(inner));
    }

    private int compareLists(List<JsonNode> one, List<JsonNode> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = compare(one.get(i), other.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }

    /** Exact, so that the order is one also between whole numbers and others; infinities stand at the ends. */
    private static int compareNumbers(JsonNode one, JsonNode other) {
        if (one.canConvertToLong() && one.isIntegralNumber() && other.canConvertToLong() && other.isIntegralNumber()) {
            return Long.compare(one.longValue(), other.longValue());
        }
        if (one.isIntegralNumber() && other.isIntegralNumber()) {
            return one.bigIntegerValue().compareTo(other.bigIntegerValue());
        }
        if (isInfinite(one) || isInfinite(other) || (one.isFloatingPointNumber() && other.isFloatingPointNumber())) {
            return Double.compare(endOrValue(one) + 0.0, endOrValue(other) + 0.0);
        }
        return exact(one).compareTo(exact(other));
    }

    private static boolean isInfinite(JsonNode number) {
        return number.isFloatingPointNumber() && Double.isInfinite(number.doubleValue());
    }

    /** A whole number too large for a double is still below infinity. */
    private static double endOrValue(JsonNode number) {
        double value = number.doubleValue();
        return number.isIntegralNumber() && Double.isInfinite(value) ? Math.copySign(Double.MAX_VALUE, value) : value;
    }

    private static BigDecimal exact(JsonNode number) {
        return number.isIntegralNumber()
                ? new BigDecimal(number.bigIntegerValue())
                : new BigDecimal(number.doubleValue());
    }

    private static List<JsonNode> elements(JsonNode list) {
        List<JsonNode> elements = new ArrayList<>(list.size());
        list.forEach(elements::add);
        return elements;
    }

    private static List<JsonNode> entries(JsonNode object) {
        List<JsonNode> entries = new ArrayList<>();
        object.properties().stream()
                .sorted(Comparator.comparing(property -> property.getKey()))
                .forEach(property -> {
                    entries.add(JsonNodeFactory.instance.textNode(property.getKey()));
                    entries.add(property.getValue());
                });
        return entries;
    }
}
