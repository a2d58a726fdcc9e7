package dev.assay.checker;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares JSON values. Whole numbers must be equal, however many digits they have; where one of two numbers is written
 * with a point or an exponent they may be apart as far as the tolerance allows. What is not JSON is never accepted.
 *
 * <p>Where order does not matter, both sides are sorted and compared in pairs: lists in a list that differ by tolerated
 * amounts only are therefore not told apart reliably.
 */
record JsonChecker(JsonMatch match, Tolerance tolerance) implements OutputChecker {
    @Override
    public boolean accepts(byte[] expected, byte[] actual) {
        Optional<JsonNode> wanted = JsonText.parse(expected);
        return wanted.isPresent()
                && JsonText.parse(actual)
                        .filter(given -> accepts(wanted.get(), given))
                        .isPresent();
    }

    private boolean accepts(JsonNode wanted, JsonNode given) {
        return switch (match) {
            case SAME -> same(wanted, given);
            case UNORDERED -> lists(wanted, given) && same(JsonOrder.sorted(wanted), JsonOrder.sorted(given));
            case UNORDERED_DEEP -> same(JsonOrder.deeplySorted(wanted), JsonOrder.deeplySorted(given));
            case SET -> lists(wanted, given) && same(distinct(wanted), distinct(given));
            case ONE_OF -> wanted.isArray() && anyOf(wanted, given);
        };
    }

    private boolean anyOf(JsonNode answers, JsonNode given) {
        for (JsonNode answer : answers) {
            if (same(answer, given)) {
                return true;
            }
        }
        return false;
    }

    private static boolean lists(JsonNode wanted, JsonNode given) {
        return wanted.isArray() && given.isArray();
    }

    private List<JsonNode> distinct(JsonNode list) {
        List<JsonNode> distinct = new ArrayList<>();
        for (JsonNode element : JsonOrder.sorted(list)) {
            if (distinct.isEmpty() || !same(distinct.getLast(), element)) {
                distinct.add(element);
            }
        }
        return distinct;
    }

    private boolean same(List<JsonNode> wanted, List<JsonNode> given) {
        if (wanted.size() != given.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!same(wanted.get(i), given.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(JsonNode wanted, JsonNode given) {
        if (wanted.getNodeType() != given.getNodeType() || wanted.size() != given.size()) {
            return false;
        }
        return switch (wanted.getNodeType()) {
            case NUMBER -> sameNumber(wanted, given);
            case ARRAY -> sameElements(wanted, given);
            case OBJECT ->
                wanted.properties().stream()
                        .allMatch(property -> given.has(property.getKey())
                                && same(property.getValue(), given.get(property.getKey())));
            case STRING, BOOLEAN, NULL, MISSING, BINARY, POJO -> wanted.equals(given);
        };
    }

    private boolean sameElements(JsonNode wanted, JsonNode given) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!same(wanted.get(i), given.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean sameNumber(JsonNode wanted, JsonNode given) {
        if (JsonOrder.ORDER.compare(wanted, given) == 0) {
            return true;
        }
        boolean whole = wanted.isIntegralNumber() && given.isIntegralNumber();
        return !whole && tolerance.accepts(wanted.doubleValue(), given.doubleValue());
    }
}
