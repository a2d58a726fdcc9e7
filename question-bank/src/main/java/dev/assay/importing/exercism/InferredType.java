package dev.assay.importing.exercism;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The narrowest type of a signature that all of some values have. */
final class InferredType {
    private InferredType() {}

    /** Empty if they have none: objects, nulls, lists of different things. */
    static Optional<String> of(Collection<JsonNode> values) {
        if (values.isEmpty()) {
            return Optional.empty();
        }
        if (values.stream().allMatch(JsonNode::isArray)) {
            return list(values, 1);
        }
        return scalar(values);
    }

    private static Optional<String> list(Collection<JsonNode> lists, int depth) {
        List<JsonNode> elements = lists.stream()
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .toList();
        if (elements.isEmpty()) {
            return Optional.of("int" + "[]".repeat(depth));
        }
        if (elements.stream().allMatch(JsonNode::isArray)) {
            return depth == 2 ? Optional.empty() : list(elements, depth + 1);
        }
        return scalar(elements).map(type -> type + "[]".repeat(depth));
    }

    private static Optional<String> scalar(Collection<JsonNode> values) {
        if (values.stream().allMatch(JsonNode::isBoolean)) {
            return Optional.of("bool");
        }
        if (values.stream().allMatch(JsonNode::isTextual)) {
            return Optional.of("string");
        }
        if (values.stream().allMatch(JsonNode::isIntegralNumber)) {
            if (values.stream().allMatch(JsonNode::canConvertToInt)) {
                return Optional.of("int");
            }
            return values.stream().allMatch(JsonNode::canConvertToLong) ? Optional.of("long") : Optional.empty();
        }
        return values.stream().allMatch(JsonNode::isNumber) ? Optional.of("double") : Optional.empty();
    }
}
