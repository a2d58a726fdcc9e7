package dev.assay.signature;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** How the elements of a value follow each other. */
final class Ordering {
    private Ordering() {}

    /** The first element that does not follow as it should. */
    record Breach(int index, JsonNode value, String expected) {}

    /** Of elements that have the scalar type {@code of}. */
    static Optional<Breach> firstBreach(Constraints.Order order, ValueType of, JsonNode elements) {
        return switch (order) {
            case DISTINCT -> firstRepeated(of, elements);
            case ASCENDING -> firstSmaller(of, elements, 0, "not smaller than the element before it");
            case STRICTLY_ASCENDING -> firstSmaller(of, elements, -1, "greater than the element before it");
        };
    }

    private static Optional<Breach> firstRepeated(ValueType of, JsonNode elements) {
        Set<JsonNode> seen = new HashSet<>();
        for (int i = 0; i < elements.size(); i++) {
            if (!seen.add(CanonicalValue.of(of, elements.get(i)))) {
                return Optional.of(new Breach(i, elements.get(i), "no element twice"));
            }
        }
        return Optional.empty();
    }

    private static Optional<Breach> firstSmaller(ValueType of, JsonNode elements, int mostSign, String expected) {
        Comparator<JsonNode> comparator = comparator(of);
        for (int i = 1; i < elements.size(); i++) {
            if (Integer.signum(comparator.compare(elements.get(i - 1), elements.get(i))) > mostSign) {
                return Optional.of(new Breach(i, elements.get(i), expected));
            }
        }
        return Optional.empty();
    }

    private static Comparator<JsonNode> comparator(ValueType of) {
        return of == ValueType.Scalar.INT || of == ValueType.Scalar.LONG
                ? Comparator.comparingLong(CanonicalValue::integer)
                : of == ValueType.Scalar.DOUBLE
                        ? Comparator.comparingDouble(JsonNode::doubleValue)
                        : Comparator.comparing(JsonNode::textValue);
    }
}
