package dev.assay.signature;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DoubleNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.assay.signature.ValueType.Array;
import dev.assay.signature.ValueType.ListNode;
import dev.assay.signature.ValueType.Nothing;
import dev.assay.signature.ValueType.Scalar;
import dev.assay.signature.ValueType.Sequence;
import dev.assay.signature.ValueType.TreeNode;

/**
 * The one form of a value that has its type: integers as numbers, longs beyond 2^53 as strings, doubles always as doubles,
 * trees without nulls at the end.
 */
final class CanonicalValue {
    private static final long EXACT_IN_A_DOUBLE = 1L << 53;

    private CanonicalValue() {}

    static JsonNode of(ValueType type, JsonNode value) {
        return switch (type) {
            case Nothing _ -> NullNode.getInstance();
            case Scalar scalar -> scalar(scalar, value);
            case Array(ValueType of) -> elements(of, value, value.size());
            case Sequence(ValueType of) -> elements(of, value, value.size());
            case ListNode(Scalar of) -> elements(of, value, value.size());
            case TreeNode(Scalar of) -> elements(of, value, withoutNullsAtTheEnd(value));
        };
    }

    private static JsonNode scalar(Scalar type, JsonNode value) {
        return switch (type) {
            case INT -> IntNode.valueOf(value.intValue());
            case LONG -> ofLong(integer(value));
            case DOUBLE -> DoubleNode.valueOf(value.doubleValue());
            case BOOL, CHAR, STRING -> value;
        };
    }

    static long integer(JsonNode value) {
        return value.isTextual() ? Long.parseLong(value.textValue()) : value.longValue();
    }

    private static JsonNode ofLong(long number) {
        return -EXACT_IN_A_DOUBLE <= number && number <= EXACT_IN_A_DOUBLE
                ? LongNode.valueOf(number)
                : TextNode.valueOf(Long.toString(number));
    }

    private static int withoutNullsAtTheEnd(JsonNode value) {
        int size = value.size();
        while (size > 0 && value.get(size - 1).isNull()) {
            size--;
        }
        return size;
    }

    private static ArrayNode elements(ValueType of, JsonNode value, int size) {
        ArrayNode canonical = JsonNodeFactory.instance.arrayNode(size);
        for (int i = 0; i < size; i++) {
            canonical.add(value.get(i).isNull() ? NullNode.getInstance() : of(of, value.get(i)));
        }
        return canonical;
    }
}
